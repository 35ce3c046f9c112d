using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.TypeSystem;

public sealed class VariableCoercionTests
{
    private static readonly Schema Schema = Schema.Parse(
        """
        type Query { a: Int }
        enum Kleur { ROOD BLAUW }
        input Punt { x: Int!, y: Int = 7, naam: String, kleuren: [Kleur!] }
        input Keuze @oneOf { naam: String, id: ID }
        scalar Date scalar DateTime scalar URL scalar Vrij
        """);

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "1e2", "100")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "0.1", "0.1")]
    [InlineData("String", "\"\\u00e9\"", "\"\\u00e9\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("ID", "4", "\"4\"")]
    [InlineData("ID", "12345678901234567890", "\"12345678901234567890\"")]
    [InlineData("ID", "4.0", "\"4\"")]
    [InlineData("ID", "\"a\"", "\"a\"")]
    [InlineData("Kleur", "\"ROOD\"", "\"ROOD\"")]
    [InlineData("Int", "null", "null")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "[1, [2], null]", "[[1],[2],null]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("Punt", "{\"x\": 1}", "{\"x\":1,\"y\":7}")]
    [InlineData("Punt", "{\"x\": 1, \"y\": null, \"kleuren\": \"BLAUW\"}", "{\"x\":1,\"y\":null,\"kleuren\":[\"BLAUW\"]}")]
    [InlineData("Keuze", "{\"id\": 1}", "{\"id\":\"1\"}")]
    [InlineData("Vrij", "{\"a\": [1]}", "{\"a\":[1]}")]
    public void Coerce_Should_GiveTheValue_When_JsonFits(string type, string json, string expected)
    {
        var result = Coerce($"query ($v: {type}) {{ a }}", $"{{\"v\": {json}}}");

        Assert.Empty(result.Errors);
        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse(expected), JsonSerializer.SerializeToElement(result.Values["v"])));
    }

    [Theory]
    [InlineData("Int", "1.5", "Variable \"$v\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", "Variable \"$v\" got invalid value \"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "2147483648", "Variable \"$v\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "true", "Variable \"$v\" got invalid value true; Int cannot represent non-integer value: true")]
    [InlineData("Float", "1e400", "Variable \"$v\" got invalid value 1e400; Float cannot represent non numeric value: 1e400")]
    [InlineData("String", "1", "Variable \"$v\" got invalid value 1; String cannot represent a non string value: 1")]
    [InlineData("String", "\"\\ud800\"", "Variable \"$v\" got invalid value \"\\ud800\"; String cannot represent a non string value: \"\\ud800\"")]
    [InlineData("Boolean", "0", "Variable \"$v\" got invalid value 0; Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "1.5", "Variable \"$v\" got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("Kleur", "\"ROD\"", "Variable \"$v\" got invalid value \"ROD\"; Value \"ROD\" does not exist in \"Kleur\" enum. Did you mean the enum value \"ROOD\"?")]
    [InlineData("Kleur", "1", "Variable \"$v\" got invalid value 1; Enum \"Kleur\" cannot represent non-string value: 1.")]
    [InlineData("Int!", "null", "Variable \"$v\" of non-null type \"Int!\" must not be null.")]
    [InlineData("[Int!]", "[1, null]", "Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("Punt", "1", "Variable \"$v\" got invalid value 1; Expected type \"Punt\" to be an object.")]
    [InlineData("Punt", "[]", "Variable \"$v\" got invalid value []; Expected type \"Punt\" to be an object.")]
    [InlineData("Punt", "{}", "Variable \"$v\" got invalid value {}; Field \"x\" of required type \"Int!\" was not provided.")]
    [InlineData("Punt", "{\"x\":1,\"z\":2}", "Variable \"$v\" got invalid value {\"x\":1,\"z\":2}; Field \"z\" is not defined by type \"Punt\". Did you mean \"x\" or \"y\"?")]
    [InlineData("[Punt]", "[{\"x\":1,\"kleuren\":[\"ROOD\",7]}]", "Variable \"$v\" got invalid value 7 at \"v[0].kleuren[1]\"; Enum \"Kleur\" cannot represent non-string value: 7.")]
    [InlineData("Keuze", "{}", "Variable \"$v\" got invalid value {}; Exactly one key must be specified for OneOf type \"Keuze\".")]
    [InlineData("Keuze", "{\"id\":null}", "Variable \"$v\" got invalid value null at \"v.id\"; Field \"id\" must be non-null.")]
    [InlineData("Query", "1", "Variable \"$v\" expected value of type \"Query\" which cannot be used as an input type.")]
    public void Coerce_Should_NameTheFault_When_JsonDoesNotFit(string type, string json, string message)
    {
        var error = Assert.Single(Coerce($"query ($v: {type}) {{ a }}", $"{{\"v\": {json}}}").Errors);

        Assert.Equal(message, error.Message);
        Assert.Equal(GraphQLErrorCodes.BadUserInput, error.Code);
        Assert.Single(error.Locations);
    }

    [Fact]
    public void Coerce_Should_TellAbsentFromNull_When_VariablesAreLeftOut()
    {
        var result = Coerce("query ($a: Int, $b: Int, $c: Int = 3, $d: Int! = 4, $e: Int = 5) { a }", "{\"b\": null, \"e\": null, \"x\": 1}");

        Assert.Empty(result.Errors);
        Assert.Equal(
            [("b", null), ("c", 3), ("d", 4), ("e", null)],
            result.Values.Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void Coerce_Should_RefuseTheRequest_When_ARequiredVariableIsAbsent()
    {
        var error = Assert.Single(Coerce("query ($v: Int!) { a }", null).Errors);

        Assert.Equal("Variable \"$v\" of required type \"Int!\" was not provided.", error.Message);
    }

    [Fact]
    public void Coerce_Should_StopReporting_When_ErrorsAreMany()
    {
        var json = "{\"v\": {" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\": 1")) + "}}";

        var result = Coerce("query ($v: Punt) { a }", json);

        Assert.Equal(VariableCoercion.DefaultMaxErrors, result.Errors.Length);
        Assert.All(result.Errors, error => Assert.True(error.Message.Length < 600));
    }

    private static VariableCoercionResult Coerce(string query, string? json)
    {
        var operation = Assert.IsType<OperationDefinitionNode>(Parser.ParseDocument(query).Definitions[0]);
        return VariableCoercion.Coerce(Schema, operation, json is null ? null : JsonElement.Parse(json));
    }
}
