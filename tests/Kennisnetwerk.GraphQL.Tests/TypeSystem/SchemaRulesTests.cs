using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.TypeSystem;

public sealed class SchemaRulesTests
{
    [Theory]
    [InlineData("query { a }", "A schema cannot define an operation.")]
    [InlineData("fragment F on A { a }", "A schema cannot define a fragment.")]
    [InlineData("type A { a: Int } enum A { B }", "There can be only one type named \"A\".")]
    [InlineData("scalar Int", "Type \"Int\" already exists in the schema. It cannot also be defined in this type definition.")]
    [InlineData("directive @skip on FIELD", "Directive \"@skip\" already exists in the schema. It cannot be redefined.")]
    [InlineData("directive @a on FIELD directive @a on FIELD", "There can be only one directive named \"@a\".")]
    [InlineData("schema { query: Query } schema { query: Query }", "Must provide only one schema definition.")]
    [InlineData("schema { query: Query query: Query }", "There can be only one query type in schema.")]
    [InlineData("extend schema { mutation: Query mutation: Query }", "There can be only one mutation type in schema.")]
    [InlineData("extend type Qery { a: Int }", "Cannot extend type \"Qery\" because it is not defined. Did you mean \"Query\"?")]
    [InlineData("extend enum Query { A }", "Cannot extend non-enum type \"Query\".")]
    [InlineData("type A { a: Int a: Int }", "Field \"A.a\" can only be defined once.")]
    [InlineData("extend type Query { a: Int }", "Field \"Query.a\" can only be defined once.")]
    [InlineData("input A { a: Int a: Int }", "Field \"A.a\" can only be defined once.")]
    [InlineData("enum A { B B }", "Enum value \"A.B\" can only be defined once.")]
    [InlineData("type A { a(b: Int, b: Int): Int }", "Argument \"A.a(b:)\" can only be defined once.")]
    [InlineData("directive @a(b: Int, b: Int) on FIELD", "Argument \"@a(b:)\" can only be defined once.")]
    [InlineData("type A { a: [Strin!] }", "Unknown type \"Strin\". Did you mean \"String\"?")]
    [InlineData("type A implements Bbbb { a: Int }", "Unknown type \"Bbbb\".")]
    [InlineData("type __A { a: Int }", "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type A { a(__b: Int): Int }", "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    public void Build_Should_NameTheFault_When_NamesAreWrong(string sdl, string message) => AssertOnly(sdl, message);

    [Theory]
    [InlineData("extend schema { mutation: String }", "Mutation root type must be Object type if provided, it cannot be String.")]
    [InlineData("extend schema { mutation: Query }", "All root types must be different, \"Query\" type is used as Mutation and Query root types.")]
    [InlineData("type A", "Type A must define one or more fields.")]
    [InlineData("interface A", "Type A must define one or more fields.")]
    [InlineData("union A", "Union type A must define one or more member types.")]
    [InlineData("enum A", "Enum type A must define one or more values.")]
    [InlineData("input A", "Input Object type A must define one or more fields.")]
    [InlineData("input A { a: Int } type B { a: [A] }", "The type of B.a must be Output Type but got: [A].")]
    [InlineData("type A { a(b: Query!): Int }", "The type of A.a(b:) must be Input Type but got: Query!.")]
    [InlineData("input A { a: Query }", "The type of A.a must be Input Type but got: Query.")]
    [InlineData("directive @a(b: Query) on FIELD", "The type of @a(b:) must be Input Type but got: Query.")]
    [InlineData("type A implements Query { a: Int }", "Type A must only implement Interface types, it cannot implement Query.")]
    [InlineData("interface A implements A { a: Int }", "Type A cannot implement itself because it would create a circular reference.")]
    [InlineData("interface I { a: Int } type A implements I & I { a: Int }", "Type A can only implement I once.")]
    [InlineData("interface I implements J { a: Int } interface J { a: Int } type A implements I { a: Int }", "Type A must implement J because it is implemented by I.")]
    [InlineData("interface I { a: Int } type A implements I { b: Int }", "Interface field I.a expected but A does not provide it.")]
    [InlineData("interface I { a: Int! } type A implements I { a: Int }", "Interface field I.a expects type Int! but A.a is type Int.")]
    [InlineData("interface I { a(b: Int): Int } type A implements I { a: Int }", "Interface field argument I.a(b:) expected but A.a does not provide it.")]
    [InlineData("interface I { a(b: Int): Int } type A implements I { a(b: Int!): Int }", "Interface field argument I.a(b:) expects type Int but A.a(b:) is type Int!.")]
    [InlineData("interface I { a: Int } type A implements I { a(b: Int!): Int }", "Object field A.a includes required argument b that is missing from the Interface field I.a.")]
    [InlineData("interface I { a: Int } type A implements I { a: Int @deprecated }", "Interface field I.a is not deprecated, so implementation field A.a must not be deprecated.")]
    [InlineData("union A = Query | String", "Union type A can only include Object types, it cannot include String.")]
    [InlineData("union A = Query | Query", "Union type A can only include type Query once.")]
    [InlineData("input A @oneOf { a: Int! }", "OneOf input field A.a must be nullable.")]
    [InlineData("input A @oneOf { a: Int = 1 }", "OneOf input field A.a cannot have a default value.")]
    [InlineData("input A { a: Int! @deprecated }", "Required input field A.a cannot be deprecated.")]
    [InlineData("type A { a(b: Int! @deprecated): Int }", "Required argument A.a(b:) cannot be deprecated.")]
    [InlineData("input A { b: B! } input B { a: A! }", "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".")]
    [InlineData("input A { a: A = {} }", "The default value of A.a needs itself through A.a.")]
    [InlineData("input A { b: B = {} } input B { a: A = {b: null}, c: [A] = [{b: {c: []}}, {}] }", "The default value of A.b needs itself through A.b, B.c.")]
    [InlineData("type A { a(b: Int = \"x\"): Int }", "Int cannot represent non-integer value: \"x\"")]
    [InlineData("input A { a: Int! = null }", "Expected value of type \"Int!\", found null.")]
    [InlineData("type A { a: Int @weg }", "Unknown directive \"@weg\".")]
    [InlineData("type A @deprecated { a: Int }", "Directive \"@deprecated\" may not be used on OBJECT.")]
    [InlineData("type A { a: Int @deprecated @deprecated }", "The directive \"@deprecated\" can only be used once at this location.")]
    [InlineData("type A { a: Int @deprecated(reson: \"x\") }", "Unknown argument \"reson\" on directive \"@deprecated\". Did you mean \"reason\"?")]
    [InlineData("scalar A @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("scalar A @specifiedBy(url: 1)", "String cannot represent a non string value: 1")]
    [InlineData("scalar A @specifiedBy(url: \"a\", url: \"b\")", "There can be only one argument named \"url\".")]
    [InlineData("directive @a(b: Int @a) on ARGUMENT_DEFINITION", "Directive @a cannot reference itself through its arguments.")]
    [InlineData("directive @a(b: I) on INPUT_FIELD_DEFINITION input I { c: Int @a }", "Directive @a cannot reference itself through its arguments.")]
    public void Build_Should_NameTheFault_When_TypesAreWrong(string sdl, string message) => AssertOnly(sdl, message);

    [Theory]
    [InlineData("interface I { a: J } interface J { b: Int } type A implements J { b: Int } type B implements I { a: A! }")]
    [InlineData("interface I { a(b: Int): Int } type A implements I { a(b: Int, c: Int, d: Int! = 1): Int }")]
    [InlineData("input A { a: A b: [A!]! }")]
    [InlineData("input A { a: Int = 1, b: B = {c: 2} } input B { c: Int = 3, d: A }")]
    [InlineData("enum E { true_ } type A { a(b: [[E]] = true_): Int }")]
    [InlineData("directive @a repeatable on OBJECT type A @a @a { a: Int } extend type A @a")]
    public void Build_Should_Accept_When_TheRulesAllow(string sdl) =>
        Assert.NotNull(Schema.Parse($"type Query {{ a: Int }} {sdl}"));

    [Fact]
    public void Build_Should_AskForAQuery_When_ThereIsNone()
    {
        var exception = Assert.Throws<SchemaException>(() => Schema.Parse("type A { a: Int }"));

        Assert.Equal("Query root type must be provided.", exception.Message);
    }

    [Fact]
    public void Build_Should_ReportAllErrorsWithPlaces_When_ThereAreSeveral()
    {
        var source = new Source("type Query {\n  a: Int\n}\nunion U\nenum E\n", "schema.graphql");

        var exception = Assert.Throws<SchemaException>(() => Schema.Parse(source));

        Assert.Equal(
            ["schema.graphql:4:1: Union type U must define one or more member types.", "schema.graphql:5:1: Enum type E must define one or more values."],
            exception.Errors.Select(error => error.ToString()));
        Assert.All(exception.Errors, error => Assert.Equal(GraphQLErrorCodes.SchemaInvalid, error.Code));
    }

    [Fact]
    public void MaxErrors_Should_StopReporting_When_ItIsReached()
    {
        var sdl = "type Query { a: Int } " + string.Join(' ', Enumerable.Range(0, 50).Select(i => $"enum E{i}"));

        var exception = Assert.Throws<SchemaException>(() => Schema.Parse(sdl, new SchemaOptions { MaxErrors = 7 }));

        Assert.Equal(7, exception.Errors.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchemaOptions { MaxErrors = 0 });
    }

    private static void AssertOnly(string sdl, string message)
    {
        var exception = Assert.Throws<SchemaException>(() => Schema.Parse($"type Query {{ a: Int }} {sdl}"));

        Assert.Equal([message], exception.Errors.Select(error => error.Message).Distinct());
        Assert.All(exception.Errors, error => Assert.NotEmpty(error.Locations));
    }
}
