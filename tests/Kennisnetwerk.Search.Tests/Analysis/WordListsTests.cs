using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Analysis;

public sealed class WordListsTests
{
    private static readonly WordLists Lists = new(markStopWords: true, ["zorgkring"]);

    [Theory]
    [InlineData("de")]
    [InlineData("het")]
    [InlineData("van")]
    [InlineData("worden")]
    public void IsStopWord_Should_BeTrue_When_AWordSaysNothingByItself(string word) => Assert.True(Lists.IsStopWord(word));

    [Theory]
    [InlineData("zorg")]
    [InlineData("kind")]
    [InlineData("jaar")]
    [InlineData("samen")]
    public void IsStopWord_Should_BeFalse_When_AWordHasAMeaning(string word) => Assert.False(Lists.IsStopWord(word));

    [Fact]
    public void IsStopWord_Should_BeFalse_When_StopWordsAreNotMarked() => Assert.False(new WordLists(markStopWords: false, []).IsStopWord("de"));

    [Theory]
    [InlineData("leiden", true)]
    [InlineData("regie", true)]
    [InlineData("zorgkring", true)]
    [InlineData("zorg", false)]
    public void IsProtected_Should_KnowBothLists_When_Asked(string word, bool expected) => Assert.Equal(expected, Lists.IsProtected(word));

    [Fact]
    public void Words_Should_BeSortedAndHoldBothLists_When_AChainIsIdentified()
    {
        Assert.Contains("zorgkring", Lists.Words);
        Assert.Contains("de", Lists.Words);
        Assert.Equal(Lists.Words.Order(StringComparer.Ordinal), Lists.Words);
    }
}
