using Kennisnetwerk.Search.Analysis.Compounds;

namespace Kennisnetwerk.Search.Tests.Analysis.Compounds;

public sealed class HyphenatedWordTests
{
    private static readonly CompoundSplitter Splitter = CompoundSplitter.Create();

    [Theory]
    [InlineData("lvb-problematiek", "lvb-|problematiek")]
    [InlineData("b-elftal", "b-elftal")]
    [InlineData("back-up", "back-up")]
    [InlineData("-zorg", "-zorg")]
    [InlineData("noord-holland", "noord-|holland")]
    [InlineData("kind-ouderrelatie", "kind-|ouder|relatie")]
    [InlineData("", "")]
    [InlineData("--", "--")]
    public void Cuts_Should_FallAfterHyphens_When_AWordHasThem(string word, string parts)
    {
        var cuts = HyphenatedWord.Cuts(word, Splitter);

        Assert.Equal(parts, cuts.AsEnumerable().Reverse().Aggregate(word, (text, cut) => text.Insert(cut, "|")));
    }
}
