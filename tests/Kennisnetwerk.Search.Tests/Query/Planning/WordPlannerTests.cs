using Kennisnetwerk.Search.Query.Planning;
using Kennisnetwerk.Search.Tests.Collection;

namespace Kennisnetwerk.Search.Tests.Query.Planning;

public sealed class WordPlannerTests : IDisposable
{
    private readonly Shelf shelf = new();

    [Theory]
    [InlineData("eet stoornis", "Eetstoornissen en eten")]
    [InlineData("verslavings zorg", "Verslavingszorg")]
    [InlineData("verslaving zorg", "Verslavingszorg")]
    public void Search_Should_FindACompound_When_ItWasTypedAsTwoWords(string typed, string title)
    {
        shelf.Put(Shelf.Book("a", title, "eetstoornis"), Shelf.Book("b", "Stoornis"), Shelf.Book("c", "Zorg"));

        var hit = shelf.Index.Search(Shelf.Ask(typed) with { Explain = true }).Hits[0];

        Assert.Equal("a", hit.Id);
        Assert.Contains(hit.Explanation!.Words[0].Terms, term => term.Relation == TermRelation.Joined);
    }

    [Theory]
    [InlineData("jeugdpsychiater", "Kinder- en jeugdpsychiatrie", "Gevonden op *jeugdpsychiater* via *jeugdpsychiatrie*.")]
    [InlineData("systeemtherapeuten", "Systeemtherapie", "Gevonden op *systeemtherapeuten* via *systeemtherapie*.")]
    [InlineData("orthopedagoog", "Orthopedagogische hulp", "Gevonden op *orthopedagoog* via *orthopedagogische*.")]
    public void Search_Should_FindTheTrade_When_APractitionerIsAskedFor(string typed, string title, string sentence)
    {
        shelf.Put(Shelf.Book("a", title), Shelf.Book("b", "Iets anders"));

        var hit = Assert.Single(shelf.Index.Search(Shelf.Ask(typed) with { Explain = true, Fuzzy = false }).Hits);

        Assert.Equal("a", hit.Id);
        Assert.Contains("via", hit.Explanation!.Sentence, StringComparison.Ordinal);
        Assert.StartsWith(sentence[..^4], hit.Explanation!.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("psychiater", "psychiatrie", "psychiatrisch")]
    [InlineData("psychologen", "psycholoog", "psychologie")]
    [InlineData("pedagogiek", "pedagoog", "pedagogisch")]
    public void TradeWords_Should_NameTheFamily_When_AWordBelongsToATrade(string word, params string[] others)
    {
        Assert.Subset(TradeWords.Of(word).ToHashSet(), others.ToHashSet());
        Assert.DoesNotContain(word, TradeWords.Of(word));
    }

    [Theory]
    [InlineData("loog")]
    [InlineData("logie")]
    [InlineData("scheiding")]
    [InlineData("")]
    public void TradeWords_Should_BeEmpty_When_AWordOnlyLooksLikeOne(string word) => Assert.Empty(TradeWords.Of(word));

    [Fact]
    public void Search_Should_CountTheSame_When_OneGroupHoldsManyTerms()
    {
        shelf.Put(Shelf.Book("a", "Eetstoornis"), Shelf.Book("b", "Eet een stoornis"), Shelf.Book("c", "Anders"));

        Assert.Equal(2, shelf.Index.Search(Shelf.Ask("eet stoornis")).Total);
    }

    public void Dispose() => shelf.Dispose();
}
