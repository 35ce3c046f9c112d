using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.TypeSystem;

public sealed class SchemaTests
{
    private const string Sdl = """"
        """Het kennisnetwerk"""
        schema @versie(nummer: 2) { query: Vraag }
        directive @versie(nummer: Int!) on SCHEMA
        directive @relatie(soort: String!, richting: Richting = UIT, gewicht: Float) repeatable on FIELD_DEFINITION
        enum Richting { UIT IN }
        type Vraag { onderzoek(id: ID!, filter: Filter = {status: [LOPEND]}): Onderzoek alles: [Ding!]! knopen: [Knoop] }
        interface Knoop { id: ID! }
        type Onderzoek implements Knoop { id: ID! titel: String @deprecated(reason: "naam") }
        extend type Onderzoek { naam: String @relatie(soort: "A") @relatie(soort: "B", richting: IN, gewicht: 2) }
        type Persoon implements Knoop { id: ID! }
        union Ding = Onderzoek | Persoon
        input Filter { status: [Status!] = [LOPEND, AFGEROND], grens: Int = 10, verder: Filter }
        enum Status { LOPEND AFGEROND }
        input Keuze @oneOf { naam: String, id: ID }
        scalar Datum @specifiedBy(url: "https://voorbeeld.nl/datum")
        """";

    private readonly Schema _schema = Schema.Parse(Sdl);

    [Fact]
    public void Parse_Should_LinkTypes_When_SdlIsValid()
    {
        var field = Assert.IsType<ObjectType>(_schema.FindType("Vraag")).Fields["onderzoek"];

        Assert.Same(_schema.FindType("Onderzoek"), field.Type);
        Assert.Same(_schema.Query, field.Owner);
        Assert.Equal("[Ding!]!", _schema.Query.Fields["alles"].Type.ToString());
        Assert.Equal("Vraag.onderzoek(id:)", field.Arguments["id"].Coordinate);
        Assert.Equal("Het kennisnetwerk", _schema.Description);
    }

    [Fact]
    public void Parse_Should_MergeExtensions_When_TypeIsExtended()
    {
        var type = Assert.IsType<ObjectType>(_schema.FindType("Onderzoek"));

        Assert.Equal(["id", "titel", "naam"], type.Fields.Names);
        Assert.Equal(2, type.Definitions.Length);
    }

    [Fact]
    public void Directives_Should_HaveCoercedArguments_When_TheyAreApplied()
    {
        var uses = Assert.IsType<ObjectType>(_schema.FindType("Onderzoek")).Fields["naam"].FindDirectives("relatie").ToArray();

        Assert.Equal(["A", "B"], uses.Select(use => use.GetString("soort")));
        Assert.Equal(["UIT", "IN"], uses.Select(use => use.GetString("richting")));
        Assert.Equal([null, 2.0], uses.Select(use => use.GetFloat("gewicht")));
        Assert.Equal(2, Assert.Single(_schema.AppliedDirectives).GetInt("nummer"));
    }

    [Fact]
    public void DefaultValue_Should_HoldTheDefaultsOfItsFields_When_TheyAreLeftOut()
    {
        var filter = _schema.Query.Fields["onderzoek"].Arguments["filter"];

        var value = Assert.IsType<Dictionary<string, object?>>(filter.DefaultValue);

        Assert.Equal(["LOPEND"], Assert.IsType<object?[]>(value["status"]));
        Assert.Equal(10, value["grens"]);
        Assert.False(value.ContainsKey("verder"));
    }

    [Fact]
    public void PossibleTypes_Should_Overlap_When_AnObjectIsInBoth()
    {
        var knoop = Assert.IsType<InterfaceType>(_schema.FindType("Knoop"));
        var ding = Assert.IsType<UnionType>(_schema.FindType("Ding"));
        var persoon = Assert.IsType<ObjectType>(_schema.FindType("Persoon"));

        Assert.True(knoop.PossibleTypes.Overlaps(ding.PossibleTypes));
        Assert.True(ding.PossibleTypes.Contains(persoon));
        Assert.False(_schema.Query.PossibleTypes.Overlaps(knoop.PossibleTypes));
        Assert.True(persoon.IsSubTypeOf(knoop));
    }

    [Fact]
    public void Properties_Should_ReadTheStandardDirectives_When_TheyAreApplied()
    {
        var titel = Assert.IsType<ObjectType>(_schema.FindType("Onderzoek")).Fields["titel"];

        Assert.Equal("naam", titel.DeprecationReason);
        Assert.True(Assert.IsType<InputObjectType>(_schema.FindType("Keuze")).IsOneOf);
        Assert.Equal(
            "https://voorbeeld.nl/datum", Assert.IsType<ScalarType>(_schema.FindType("Datum")).SpecifiedByUrl);
    }

    [Theory]
    [InlineData("__typename", "Ding", true)]
    [InlineData("__typename", "Onderzoek", true)]
    [InlineData("__schema", "Vraag", true)]
    [InlineData("__type", "Vraag", true)]
    [InlineData("__schema", "Onderzoek", false)]
    [InlineData("__anders", "Vraag", false)]
    [InlineData("id", "Ding", false)]
    [InlineData("id", "Knoop", true)]
    public void FindField_Should_KnowMetaFields_When_TheyStandWhereTheyMay(string field, string type, bool isFound) =>
        Assert.Equal(isFound, _schema.FindField(Assert.IsType<CompositeType>(_schema.FindType(type), exactMatch: false), field) is not null);

    [Fact]
    public void FindType_Should_FollowTheReference_When_ItNests()
    {
        var type = _schema.FindType(Parser.ParseType(new Source("[[Datum!]]!")));

        Assert.Equal("[[Datum!]]!", type?.ToString());
        Assert.True(type?.IsInput);
        Assert.Null(_schema.FindType(Parser.ParseType(new Source("[Onbekend]"))));
    }

    [Fact]
    public void Types_Should_PutBuiltInOnesLast_When_Listed()
    {
        var names = _schema.Types.Select(type => type.Name).ToArray();

        Assert.Equal("Richting", names[0]);
        Assert.Contains("__DirectiveLocation", names);
        Assert.DoesNotContain("__Meta", names);
        Assert.Equal(["versie", "relatie", "include"], _schema.Directives.Take(3).Select(directive => directive.Name));
    }

    [Fact]
    public void Build_Should_ExtendAcrossDocuments_When_ThereAreSeveral()
    {
        var schema = Schema.Build(
        [
            Parser.ParseDocument("extend type Query { b: Int }"),
            Parser.ParseDocument("type Query { a: Int }"),
        ]);

        Assert.Equal(["a", "b"], schema.Query.Fields.Names);
    }

    [Fact]
    public void Build_Should_NotOverflow_When_InputTypesFormALongChain()
    {
        const int Length = 20_000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(
            i => $"input I{i} {{ a: I{(i + 1) % Length} = {{}} b: Int = {i} }}\n".Replace($"a: I0 = {{}}", "a: I0", StringComparison.Ordinal)));

        var schema = Schema.Parse($"type Query {{ a(b: I0 = {{}}): Int }}\n{chain}");

        Assert.NotNull(schema.Query.Fields["a"].Arguments["b"].DefaultValue);
    }
}
