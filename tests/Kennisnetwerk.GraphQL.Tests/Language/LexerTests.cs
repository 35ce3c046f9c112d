using System.Text;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("00", 2)]
    [InlineData("01", 2)]
    [InlineData("-01", 3)]
    [InlineData("1.", 3)]
    [InlineData(".5", 1)]
    [InlineData("1.e3", 3)]
    [InlineData("1e", 3)]
    [InlineData("+1", 1)]
    [InlineData("0x1", 2)]
    [InlineData("1a", 2)]
    [InlineData("1_000", 2)]
    [InlineData("1.2.3", 4)]
    [InlineData("-", 2)]
    [InlineData("1e5a", 4)]
    public void ParseValue_Should_PointAtTheFault_When_NumberIsWrong(string text, int column)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(new Source(text)));

        Assert.Equal(new SourceLocation("GraphQL", 1, column), exception.Location);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("4")]
    [InlineData("123456789012345678901234567890")]
    public void ParseValue_Should_KeepTheDigits_When_IntegerIsRight(string text) =>
        Assert.Equal(text, Assert.IsType<IntValueNode>(Parser.ParseValue(new Source(text))).Value);

    [Theory]
    [InlineData("1e5")]
    [InlineData("0e0")]
    [InlineData("-1.5E-10")]
    [InlineData("0.0")]
    [InlineData("1e400")]
    public void ParseValue_Should_KeepTheDigits_When_FloatIsRight(string text) =>
        Assert.Equal(text, Assert.IsType<FloatValueNode>(Parser.ParseValue(new Source(text))).Value);

    [Theory]
    [InlineData(@"""a \"" \\ \/ \b \f \n \r \t""", "a \" \\ / \b \f \n \r \t")]
    [InlineData(@"""\u00e9\u{E9}\u{0000000000E9}""", "ééé")]
    [InlineData(@"""\uD83C\uDFC3 \u{1F3C3}""", "🏃 🏃")]
    [InlineData(@"""\uDBFF\uDFFF""", "\U0010FFFF")]
    [InlineData("\"\u0000\u0007\u2028\"", "\u0000\u0007\u2028")]
    [InlineData("\"\uFEFF\"", "\uFEFF")]
    [InlineData("\"\"", "")]
    public void ParseValue_Should_Decode_When_StringHasEscapes(string text, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(new Source(text))).Value);

    [Theory]
    [InlineData(@"""\u{110000}""", "\\u{110000}", 2)]
    [InlineData(@"""\u{}""", "\\u{}", 2)]
    [InlineData(@"""\u{D800}""", "\\u{D800}", 2)]
    [InlineData(@"""\u{100000000041}""", "\\u{100000000", 2)]
    [InlineData(@"""\u{FG}""", "\\u{FG", 2)]
    [InlineData(@"""ab\uD800""", "\\uD800", 4)]
    [InlineData(@"""\uDC00\uD800""", "\\uDC00", 2)]
    [InlineData(@"""\uD800\u0041""", "\\uD800", 2)]
    [InlineData(@"""\u00G0""", "\\u00G0", 2)]
    public void ParseValue_Should_QuoteTheEscape_When_ItIsNoCharacter(string text, string escape, int column)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(new Source(text)));

        Assert.Equal($"Syntax Error: Invalid Unicode escape sequence: \"{escape}\".", exception.Error.Message);
        Assert.Equal(column, exception.Location.Column);
    }

    [Theory]
    [InlineData(@"""\x""", "Invalid character escape sequence: \"\\x\".")]
    [InlineData(@"""\é""", "Invalid character escape sequence: \"\\é\".")]
    [InlineData("\"a\nb\"", "Unterminated string.")]
    [InlineData("\"a\rb\"", "Unterminated string.")]
    [InlineData("\"a", "Unterminated string.")]
    [InlineData("\"a\\", "Invalid character escape sequence: \"\\\".")]
    [InlineData("\"\"\"a\"\"", "Unterminated string.")]
    [InlineData("'a'", "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\u00A0", "Unexpected character: U+00A0.")]
    [InlineData("\u2028", "Unexpected character: U+2028.")]
    [InlineData("\u0085", "Unexpected character: U+0085.")]
    [InlineData("\v", "Unexpected character: U+000B.")]
    [InlineData("..", "Unexpected character: \".\".")]
    [InlineData("🏃", "Unexpected character: U+1F3C3.")]
    public void ParseValue_Should_NameTheFault_When_TextIsNoToken(string text, string message)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(new Source(text)));

        Assert.Equal($"Syntax Error: {message}", exception.Error.Message);
    }

    [Fact]
    public void ParseValue_Should_NameTheFault_When_SurrogateIsAlone()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument("{ a(b: \"\uD800\") }"));

        Assert.Equal("GraphQL:1:9: Syntax Error: Invalid character: U+D800.", exception.Message);
    }

    [Theory]
    [InlineData("\uFEFF{ a\uFEFF,b }")]
    [InlineData("{,,a # comment \u2028 { \r b}")]
    [InlineData("{\ta\r\nb}")]
    [InlineData("#one\n#two\n{a b}#")]
    public void ParseDocument_Should_SkipWhatIsIgnored_When_ItStandsBetweenTokens(string text) =>
        Assert.Equal("{\n  a\n  b\n}", Printer.Print(Parser.ParseDocument(text)));

    [Theory]
    [InlineData("\"\"\"\n    een\n      twee\n\n    drie\n  \"\"\"", "een\n  twee\n\ndrie")]
    [InlineData("\"\"\"een\n    twee\n  drie\"\"\"", "een\n  twee\ndrie")]
    [InlineData("\"\"\"a\r\nb\rc\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\" \\\"\"\" \\n \"\"\"", " \"\"\" \\n ")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"\n\n  \t\n\"\"\"", "")]
    [InlineData("\"\"\"a\u2028  b\"\"\"", "a\u2028  b")]
    public void ParseValue_Should_TakeTheIndentAway_When_StringIsABlock(string text, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(new Source(text)));

        Assert.Equal(value, node.Value);
        Assert.True(node.IsBlock);
    }

    [Fact]
    public void ParseDocument_Should_PointAtTheByte_When_TextIsNotUtf8()
    {
        var text = (byte[])[.. "{ é "u8, 0xED, 0xA0, 0x80, .. "}"u8];

        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal("GraphQL:1:5: Syntax Error: Invalid UTF-8 byte: 0xED.", exception.Message);
    }

    [Fact]
    public void ParseDocument_Should_CountColumnsInUtf16_When_TextHasWideCharacters()
    {
        var text = Encoding.UTF8.GetBytes("{\r\n  a(b: \"🏃é\") ? }");

        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal("GraphQL:2:15: Syntax Error: Unexpected character: \"?\".", exception.Message);
    }
}
