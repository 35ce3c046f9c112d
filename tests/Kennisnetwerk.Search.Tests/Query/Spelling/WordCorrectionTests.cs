using Kennisnetwerk.Search.Spelling;
using Kennisnetwerk.Search.Tests.Collection;

namespace Kennisnetwerk.Search.Tests.Query.Spelling;

public sealed class WordCorrectionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-index-").FullName;
    private readonly SearchIndex index;

    public WordCorrectionTests() => index = SearchIndex.Open(folder, Shelf.Settings with { Spelling = SpellingSuggester.Dutch });

    [Fact]
    public void Search_Should_AskForADutchWord_When_TheCollectionLacksBoth()
    {
        Put(Shelf.Book("a", "Wonen"));

        Assert.Equal("begeleiding", DidYouMean("begelijding"));
    }

    [Fact]
    public void Search_Should_AskForTheCollectionsOwnWord_When_DutchHasALikelierOne()
    {
        Put(Shelf.Book("a", "Onderzoek van Pluryn"), Shelf.Book("b", "Wonen"));

        Assert.Equal("onderzoek pluryn", DidYouMean("onderzoek plurin"));
    }

    [Fact]
    public void Search_Should_FindTheDocument_When_TheWordSoundsAlikeButLooksDifferent()
    {
        Put(Shelf.Book("a", "Een cadeau voor pleegouders"), Shelf.Book("b", "Wonen"));

        var result = Search("kado");

        Assert.Equal(["a"], result.Hits.Select(hit => hit.Id));
        Assert.Equal("cadeau", result.DidYouMean);
    }

    [Fact]
    public void Search_Should_ChooseTheLikeliest_When_SeveralOfTheCollectionsWordsAreNear()
    {
        Put(Shelf.Book("a", "Vaten"), Shelf.Book("b", "Waden"), Shelf.Book("c", "Wachten"), Shelf.Book("d", "Laten en wegen"));

        Assert.Equal("wachten", DidYouMean("wagten"));
    }

    [Fact]
    public void Search_Should_AskNothing_When_AWordIsDutchThatTheCollectionLacks()
    {
        Put(Shelf.Book("a", "Wonen"));

        Assert.Null(DidYouMean("verrekijker"));
    }

    [Fact]
    public void Search_Should_AskNothing_When_TheCollectionHasTheWord()
    {
        Put(Shelf.Book("a", "Begelijding, zo gespeld"));

        Assert.Null(DidYouMean("begelijding"));
    }

    [Fact]
    public void Search_Should_KeepTheRestOfTheQuestion_When_OneWordIsMisspelt()
    {
        Put(Shelf.Book("a", "Hulp bij wonen"));

        Assert.Equal("hulp -kosten begeleiding soort:boek", DidYouMean("hulp -kosten begelijding soort:boek"));
    }

    [Fact]
    public void Search_Should_NotWidenToWhatIsHidden_When_OnlyAHiddenDocumentHasTheWord()
    {
        Put(Shelf.Book("a", "Cadeau", viewer: "beheer"), Shelf.Book("b", "Wonen"));

        Assert.Empty(Search("kado").Hits);
    }

    [Fact]
    public void Search_Should_StayWithTheCollection_When_NoSpellingIsSet()
    {
        using var shelf = new Shelf();
        shelf.Put(Shelf.Book("a", "Wonen"));

        Assert.Null(shelf.Index.Search(Shelf.Ask("begelijding")).DidYouMean);
    }

    public void Dispose()
    {
        index.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Put(params IndexOperation[] books) => index.Apply(books, index.Position + 1);

    private SearchResult Search(string text) => index.Search(Shelf.Ask(text));

    private string? DidYouMean(string text) => Search(text).DidYouMean;
}
