using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Analysis;

public sealed class DutchAnalyzerTests
{
    private static readonly AnalysisOptions Options = new() { CacheSize = 0 };

    public static TheoryData<AnalysisOptions> Changes =>
    [
        Options with { Stemmer = StemmerKind.Porter },
        Options with { FoldDiacritics = false },
        Options with { SplitCompounds = false },
        Options with { SplitHyphenated = false },
        Options with { EmitExactForms = true },
        Options with { MarkStopWords = false },
        Options with { CompoundBias = 0.5f },
        Options with { MaxWordLength = 64 },
        Options with { ProtectedWords = ["zorg"] },
    ];

    public static TheoryData<AnalysisOptions> Impossible =>
    [
        Options with { MaxWordLength = 15 },
        Options with { MaxWordLength = 1025 },
        Options with { CacheSize = -1 },
        Options with { CacheSize = (1 << 22) + 1 },
        Options with { CompoundBias = -10.5f },
        Options with { CompoundBias = 10.5f },
        Options with { Stemmer = (StemmerKind)99 },
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Create_Should_GiveAnotherIdentity_When_AnOptionChangesTokens(AnalysisOptions options) =>
        Assert.NotEqual(DutchAnalyzer.Create(Options).Identity, DutchAnalyzer.Create(options).Identity);

    [Fact]
    public void Create_Should_GiveTheSameIdentity_When_OnlyTheCacheDiffers() =>
        Assert.Equal(DutchAnalyzer.Create(Options).Identity, DutchAnalyzer.Create(Options with { CacheSize = 64 }).Identity);

    [Fact]
    public void Create_Should_PrintItsIdentityOnOneLine_When_AnIndexStoresIt() =>
        Assert.Matches("^nl/[0-9]+/[0-9a-f]{16}$", DutchAnalyzer.Create(Options).Identity.ToString());

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Create_Should_Refuse_When_AnOptionIsOutOfRange(AnalysisOptions options) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DutchAnalyzer.Create(options));

    [Fact]
    public void Create_Should_CutNoHyphens_When_ToldNotTo()
    {
        var tokens = DutchAnalyzer.Create(Options with { SplitHyphenated = false }).Analyze("co-ouderschap");

        Assert.DoesNotContain(tokens, token => token.Kind == TokenKind.HyphenPart);
        Assert.Equal(1, tokens[0].PositionLength);
    }

    [Fact]
    public void Create_Should_TellDiacriticsApart_When_ToldTo()
    {
        var analyzer = DutchAnalyzer.Create(Options with { FoldDiacritics = false, Stemmer = StemmerKind.None });

        Assert.Equal("cliënt", analyzer.Analyze("Cliënt")[0].Term);
    }
}
