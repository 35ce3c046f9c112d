using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.TypeSystem;

public sealed class LiteralCoercionTests
{
    private static readonly Schema Schema = Schema.Parse(
        """
        type Query { a: Int }
        enum Kleur { ROOD BLAUW }
        input Punt { x: Int!, y: Int = 7, kleuren: [Kleur!] }
        input Keuze @oneOf { naam: String, id: ID }
        """);

    [Theory]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[[Int]]", "[1, null, [2]]", "[[1],null,[2]]")]
    [InlineData("[Int]", "[$een, $weg, $leeg]", "[1,null,null]")]
    [InlineData("Punt", "{x: $een, y: $weg}", "{\"x\":1,\"y\":7}")]
    [InlineData("Punt", "{x: 1, y: $leeg, kleuren: ROOD}", "{\"x\":1,\"y\":null,\"kleuren\":[\"ROOD\"]}")]
    [InlineData("Keuze", "{naam: \"a\"}", "{\"naam\":\"a\"}")]
    [InlineData("Int", "null", "null")]
    public void TryCoerce_Should_GiveTheValue_When_TheLiteralFits(string type, string literal, string expected)
    {
        Assert.True(TryCoerce(type, literal, out var value));
        Assert.Equal(expected, JsonSerializer.Serialize(value));
    }

    [Theory]
    [InlineData("Int!", "null")]
    [InlineData("Int", "$weg")]
    [InlineData("Int!", "$leeg")]
    [InlineData("[Int!]", "[$weg]")]
    [InlineData("[Int!]", "[1, null]")]
    [InlineData("Punt", "{y: 1}")]
    [InlineData("Punt", "{x: $weg}")]
    [InlineData("Punt", "1")]
    [InlineData("Kleur", "\"ROOD\"")]
    [InlineData("Kleur", "GEEL")]
    [InlineData("Keuze", "{naam: \"a\", id: 1}")]
    [InlineData("Keuze", "{naam: null}")]
    [InlineData("Keuze", "{naam: \"a\", id: $weg}")]
    [InlineData("Keuze", "{naam: $weg}")]
    public void TryCoerce_Should_Refuse_When_TheLiteralDoesNotFit(string type, string literal) =>
        Assert.False(TryCoerce(type, literal, out _));

    private static bool TryCoerce(string type, string literal, out object? value)
    {
        var variables = new Dictionary<string, object?> { ["een"] = 1, ["leeg"] = null };
        return LiteralCoercion.TryCoerce(
            Parser.ParseValue(new Source(literal)), Schema.FindType(Parser.ParseType(new Source(type)))!, variables, out value);
    }
}
