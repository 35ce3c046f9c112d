using System.Text;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Tests.Language;

public sealed class ParserOptionsTests
{
    public static TheoryData<string> DeepTexts =>
    [
        Nest("{a", "}"),
        "{ a(b: " + Nest("[", "]") + ") }",
        "{ a(b: " + Nest("{a:", "}") + ") }",
        "query ($a: " + Nest("[", "]") + ") { a }",
        "type A { a: " + Nest("[", "]") + " }",
        "{ a(b: " + Nest("[", ""),
        Nest("{...", ""),
    ];

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void MaxDepth_Should_RefuseTheText_When_ItNestsTenThousandDeep(string text)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal(
            "Syntax Error: Document nests deeper than 200 levels. Parsing aborted.", exception.Error.Message);
        Assert.Equal(GraphQLErrorCodes.DepthLimit, exception.Error.Code);
    }

    [Fact]
    public void MaxDepth_Should_AllowTheText_When_ItNestsAsDeepAsAllowed()
    {
        var options = new ParserOptions { MaxDepth = ParserOptions.GreatestDepth };
        var text = Nest("{a", "}", ParserOptions.GreatestDepth);

        var document = Parser.ParseDocument(text, options);

        Assert.Equal(Printer.Print(document), Printer.Print(Parser.ParseDocument(Printer.Print(document), options)));
    }

    [Theory]
    [InlineData("{ a b c d }", 6)]
    [InlineData("# a b c d e f g\n{ a(b: \"c d e f g\") { d } }", 11)]
    public void MaxTokens_Should_DrawTheLine_When_TokensAreCounted(string text, int tokens)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(
            () => Parser.ParseDocument(text, new ParserOptions { MaxTokens = tokens - 1 }));

        Assert.NotNull(Parser.ParseDocument(text, new ParserOptions { MaxTokens = tokens }));
        Assert.Equal(GraphQLErrorCodes.TokenLimit, exception.Error.Code);
    }

    [Fact]
    public void MaxTokens_Should_RefuseTheText_When_ADirectiveRepeatsThroughAMegabyte()
    {
        var text = "{ a " + string.Concat(Enumerable.Repeat("@a", 499_000)) + " }";

        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal(GraphQLErrorCodes.TokenLimit, exception.Error.Code);
    }

    [Fact]
    public void MaxBytes_Should_RefuseTheText_When_ItIsAByteTooLong()
    {
        var text = Encoding.UTF8.GetBytes("{ é }");

        var exception = Assert.Throws<GraphQLSyntaxException>(
            () => Parser.ParseDocument("{ é }", new ParserOptions { MaxBytes = text.Length - 1 }));

        Assert.Equal("Syntax Error: Document has 6 bytes; the limit is 5.", exception.Error.Message);
        Assert.Equal(GraphQLErrorCodes.SizeLimit, exception.Error.Code);
        Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text, new ParserOptions { MaxBytes = 5 }));
    }

    [Fact]
    public void Options_Should_RefuseTheValue_When_ItIsOutOfRange()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxTokens = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = 501 });
    }

    private static string Nest(string open, string close, int depth = 10_000) =>
        string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));
}
