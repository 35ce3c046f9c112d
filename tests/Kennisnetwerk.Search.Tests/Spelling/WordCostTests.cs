using System.Text;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class WordCostTests
{
    [Theory]
    [InlineData("wordt", "word")]
    [InlineData("gebeurd", "gebeurt")]
    [InlineData("begeleiding", "begelijding")]
    [InlineData("goud", "gaud")]
    [InlineData("lopen", "lope")]
    [InlineData("ketting", "keting")]
    [InlineData("theater", "teater")]
    [InlineData("zee-eend", "zeeeend")]
    [InlineData("thema's", "themas")]
    [InlineData("taxi", "taksi")]
    public void Of_Should_CostLittle_When_TheMistakeIsAUsualOne(string word, string typed) =>
        Assert.InRange(Cost(word, typed), 1, 60);

    [Theory]
    [InlineData("lopen", "lomen")]
    [InlineData("lopen", "loopten")]
    [InlineData("brug", "burg")]
    [InlineData("kast", "mast")]
    public void Of_Should_CostMore_When_TheMistakeIsAnyOther(string word, string typed) =>
        Assert.InRange(Cost(word, typed), 61, 200);

    [Fact]
    public void Of_Should_BeFar_When_LengthsDifferByThree() => Assert.Equal(EditTable.Far, Cost("onderzoeken", "onderzoe"));

    [Fact]
    public void Of_Should_CostMoreAtTheStart_When_TheSameLetterSlips() =>
        Assert.True(Cost("kaas", "paas") > Cost("boek", "boep"));

    [Fact]
    public void Of_Should_CostMore_When_ADigitIsAnother() => Assert.True(Cost("18-jarig", "17-jarig") > Cost("dakjarig", "dabjarig"));

    [Fact]
    public void Of_Should_ForgiveOnce_When_ASyllableStandsTwiceInTheWord() => Assert.InRange(Cost("gegevens", "gevens"), 60, 100);

    [Fact]
    public void Of_Should_BeZeroOnlyForTheWordItself_When_WordsAreRandom()
    {
        var random = new Random(11);
        for (var run = 0; run < 2000; run++)
        {
            var word = Word(random);
            var other = Word(random);

            Assert.Equal(0, Cost(word, word));
            Assert.True((Cost(word, other) == 0) == (word == other), $"{word} {other}");
        }
    }

    private static int Cost(string word, string typed) => new WordCost(Encoding.ASCII.GetBytes(typed)).Of(word);

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => "abdtens-'1"[random.Next(10)]));
}
