using System.Collections;
using Kennisnetwerk.GraphQL.Introspection;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Introspection;

public sealed class IntrospectionResolversTests
{
    private static readonly string[] MemberFields = ["fields", "interfaces", "possibleTypes", "enumValues", "inputFields"];

    private static readonly Schema Schema = Schema.Parse(
        """
        type Query implements Knoop { id(a: Int = 1, b: [K!] = [X] @deprecated): ID! oud: Int @deprecated(reason: "nieuw") }
        interface Knoop { id(a: Int = 1, b: [K!]): ID! }
        union U = Query
        enum K { X Y @deprecated }
        input I @oneOf { a: Int b: Int @deprecated }
        scalar S @specifiedBy(url: "https://s.nl")
        directive @d(a: Int) repeatable on FIELD | QUERY
        """);

    [Fact]
    public void Find_Should_KnowEveryField_When_ItStandsOnAnIntrospectionType()
    {
        var fields = Schema.Types.OfType<ObjectType>().Where(type => type.IsBuiltIn).SelectMany(type => type.Fields);

        Assert.All(fields.Append(Schema.SchemaField).Append(Schema.TypeField), field => Assert.NotNull(IntrospectionResolvers.Find(field)));
        Assert.Null(IntrospectionResolvers.Find(Schema.TypeNameField));
        Assert.Null(IntrospectionResolvers.Find(Schema.Query.Fields["oud"]));
    }

    [Theory]
    [InlineData("Query", "OBJECT", "id", "Knoop", null, null, null, null)]
    [InlineData("Knoop", "INTERFACE", "id", "", "Query", null, null, null)]
    [InlineData("U", "UNION", null, null, "Query", null, null, null)]
    [InlineData("K", "ENUM", null, null, null, "X", null, null)]
    [InlineData("I", "INPUT_OBJECT", null, null, null, null, "a", true)]
    [InlineData("S", "SCALAR", null, null, null, null, null, null)]
    public void Find_Should_GiveNullOrMembers_When_TheKindDecides(
        string name, string kind, string? fields, string? interfaces, string? possible, string? values, string? inputs, bool? isOneOf)
    {
        var type = Schema.FindType(name);

        Assert.Equal(kind, Resolve("__Type", "kind", type));
        Assert.Equal(
            [fields, interfaces, possible, values, inputs],
            MemberFields.Select(field => Names(Resolve("__Type", field, type))));
        Assert.Equal(isOneOf, Resolve("__Type", "isOneOf", type));
    }

    [Fact]
    public void Find_Should_ShowDeprecated_When_Asked()
    {
        var all = new Dictionary<string, object?> { ["includeDeprecated"] = true };

        Assert.Equal("id,oud", Names(Resolve("__Type", "fields", Schema.Query, all)));
        Assert.Equal("X,Y", Names(Resolve("__Type", "enumValues", Schema.FindType("K"), all)));
        Assert.Equal("a,b", Names(Resolve("__Field", "args", Schema.Query.Fields["id"], all)));
        Assert.Equal("a", Names(Resolve("__Field", "args", Schema.Query.Fields["id"])));
        Assert.Equal("nieuw", Resolve("__Field", "deprecationReason", Schema.Query.Fields["oud"]));
    }

    [Fact]
    public void Find_Should_UnwrapTypes_When_TheyNest()
    {
        var type = Schema.Query.Fields["id"].Arguments["b"].Type;

        Assert.Equal("LIST", Resolve("__Type", "kind", type));
        Assert.Equal("NON_NULL", Resolve("__Type", "kind", Resolve("__Type", "ofType", type)));
        Assert.Null(Resolve("__Type", "name", type));
        Assert.Equal("[X]", Resolve("__InputValue", "defaultValue", Schema.Query.Fields["id"].Arguments["b"]));
    }

    [Fact]
    public void Find_Should_DescribeTheSchema_When_Asked()
    {
        var named = new Dictionary<string, object?> { ["name"] = "Weg" };

        Assert.Same(Schema, IntrospectionResolvers.Find(Schema.SchemaField)!(Schema, null, named));
        Assert.Null(IntrospectionResolvers.Find(Schema.TypeField)!(Schema, null, named));
        Assert.Same(Schema.Query, Resolve("__Schema", "queryType", Schema));
        Assert.Null(Resolve("__Schema", "mutationType", Schema));
        Assert.Equal(["FIELD", "QUERY"], (IEnumerable<string>)Resolve("__Directive", "locations", Schema.FindDirective("d"))!);
    }

    private static object? Resolve(string type, string field, object? parent, Dictionary<string, object?>? arguments = null) =>
        IntrospectionResolvers.Find(Assert.IsType<ObjectType>(Schema.FindType(type)).Fields[field])!(Schema, parent, arguments ?? []);

    private static string? Names(object? members) =>
        members is IEnumerable items ? string.Join(',', items.OfType<ISchemaElement>().Select(item => item.Name)) : null;
}
