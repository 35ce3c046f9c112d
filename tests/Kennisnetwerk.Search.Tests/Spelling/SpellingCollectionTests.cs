using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class SpellingCollectionTests
{
    private static readonly SpellingSuggester Suggester = SpellingSuggester.Create(
        collection: new Words(("pluryn", 12), ("kiecon", 4), ("vilentum", 1), ("huis", 9000)));

    [Theory]
    [InlineData("plurijn", "pluryn")]
    [InlineData("kiekon", "kiecon")]
    public void Suggest_Should_OfferTheCollectionsOwnWord_When_NoListHasIt(string typed, string meant) =>
        Assert.Equal(meant, Suggester.Suggest(typed)[0].Word);

    [Fact]
    public void Suggest_Should_CountDocuments_When_TheCollectionHasTheWord() =>
        Assert.Equal(12, Suggester.Suggest("plurijn")[0].CollectionFrequency);

    [Fact]
    public void IsKnown_Should_TrustTheCollection_When_AWordIsInSeveralDocuments()
    {
        Assert.True(Suggester.IsKnown("Pluryn"));
        Assert.False(DutchSpelling.Suggester.IsKnown("Pluryn"));
    }

    [Fact]
    public void IsKnown_Should_NotTrustTheCollection_When_AWordIsInOneDocument() => Assert.False(Suggester.IsKnown("vilentum"));

    private sealed class Words(params (string Word, int Count)[] words) : IWordFrequencies
    {
        public string ContentHash => "0";

        public int Frequency(ReadOnlySpan<char> word)
        {
            foreach (var (known, count) in words)
            {
                if (word.SequenceEqual(known))
                {
                    return count;
                }
            }

            return 0;
        }

        IEnumerable<KeyValuePair<string, int>> IWordFrequencies.Words() => words.Select(word => KeyValuePair.Create(word.Word, word.Count));
    }
}
