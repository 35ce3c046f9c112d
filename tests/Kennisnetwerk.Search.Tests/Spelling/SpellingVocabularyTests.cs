using System.Text;
using Kennisnetwerk.Search.Analysis.Lexicon;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class SpellingVocabularyTests
{
    private static readonly SpellingVocabulary Words = new(DutchLexicon.Instance, null);

    [Theory]
    [InlineData("onderzoek", true)]
    [InlineData("client", true)]
    [InlineData("ondezoek", false)]
    [InlineData("", false)]
    [InlineData("zzzzzz", false)]
    public void Find_Should_KnowWordsByTheirFoldedForm_When_Asked(string key, bool known) =>
        Assert.Equal(known, Words.Find(key) is not null);

    [Fact]
    public void Find_Should_GiveTheWordItself_When_EveryHundredthIsAsked()
    {
        foreach (var key in Keys().Where((_, number) => number % 100 == 0))
        {
            Assert.Equal(key, Words.Find(key)?.Key);
        }
    }

    [Fact]
    public void Near_Should_HoldTheWordAtNoCost_When_ItIsRight() =>
        Assert.Contains(Words.Near("begeleiding", 110), found => found is { Cost: 0, Word.Key: "begeleiding" });

    [Fact]
    public void Near_Should_StayWithinTheLimit_When_ItSearches() =>
        Assert.All(Words.Near("begelijding", 90), found => Assert.InRange(found.Cost, 0, 90));

    [Fact]
    public void Near_Should_HearTheWord_When_ItsSpellingIsFarOff() =>
        Assert.Contains(Words.Near("buro", 110), found => found.Word.Key == "bureau");

    [Fact]
    public void Near_Should_FindWhatASearchThroughAllFinds_When_AWordHasASlip()
    {
        string[] typed = ["gezinnnen", "jeugtzorg", "ouderz", "vechtsheiding", "plegzorg", "kapitien"];
        foreach (var word in typed)
        {
            var near = Words.Near(word, 110).Select(found => found.Word.Key).ToHashSet(StringComparer.Ordinal);

            var missed = AllWithin(word, 100).Where(key => !near.Contains(key)).ToList();

            Assert.True(missed.Count == 0, $"{word} misses {string.Join(", ", missed)}");
        }
    }

    private static List<string> AllWithin(string typed, int limit)
    {
        var exact = new WordCost(Encoding.ASCII.GetBytes(typed));
        var found = new List<string>();
        foreach (var key in Keys())
        {
            if (exact.Of(key) <= limit)
            {
                found.Add(key);
            }
        }

        return found;
    }

    private static IEnumerable<string> Keys() => Enumerable.Range(0, DutchLexicon.Instance.Count)
        .Where(index => DutchLexicon.Instance.EntryAt(index).IsWord)
        .Select(index => Encoding.ASCII.GetString(DutchLexicon.Instance.KeyBytes(index)));
}
