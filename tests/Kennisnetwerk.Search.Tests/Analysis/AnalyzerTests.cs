using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Analysis;

public sealed class AnalyzerTests
{
    private static readonly Analyzer Plain = DutchAnalyzer.Create(new AnalysisOptions { Stemmer = StemmerKind.None, SplitCompounds = false });

    [Theory]
    [InlineData("K-EET", "keet k eet")]
    [InlineData("18-/18+", "18--18+ 18- 18 18+ 18")]
    [InlineData("0-12 jaar", "0-12 0 12 jaar")]
    [InlineData("Jeugdzorg+", "jeugdzorgplus jeugdzorg")]
    [InlineData("co-ouderschap", "coouderschap co ouderschap")]
    [InlineData("Cliënt, suïcide", "client suicide")]
    public void Analyze_Should_GiveWholeAndPieces_When_WordIsJoined(string text, string terms)
    {
        var tokens = Plain.Analyze(text);

        Assert.Equal(terms, string.Join(' ', tokens.Select(token => token.Term)));
    }
}
