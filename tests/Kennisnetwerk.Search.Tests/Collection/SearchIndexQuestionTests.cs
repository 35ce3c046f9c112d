namespace Kennisnetwerk.Search.Tests.Collection;

public sealed class SearchIndexQuestionTests : IDisposable
{
    private readonly Shelf shelf = new();

    [Fact]
    public void Search_Should_PutTitlesFirst_When_TheWordStandsInBoth()
    {
        shelf.Put(Shelf.Book("a", "Pleegzorg in Twente", "over scheiding"), Shelf.Book("b", "Scheiding op school"));

        Assert.Equal(["b", "a"], shelf.Find("scheiding"));
    }

    [Fact]
    public void Search_Should_FindInflections_When_AnotherFormWasTyped()
    {
        shelf.Put(Shelf.Book("a", "Onderzoeken naar eetstoornissen"));

        Assert.Equal(["a"], shelf.Find("eetstoornis onderzoek"));
    }

    [Fact]
    public void Search_Should_PutMoreWordsFirst_When_OneRareWordCompetes()
    {
        shelf.Put(
            Shelf.Book("beide", "Autisme en verslaving bij jongeren"),
            Shelf.Book("een", "Verslaving"),
            Shelf.Book("ander", "Autisme"),
            Shelf.Book("niets", "Onderwijs"));

        Assert.Equal("beide", shelf.Find("autisme verslaving").First());
    }

    [Fact]
    public void Search_Should_LeaveOut_When_AWordIsExcluded()
    {
        shelf.Put(Shelf.Book("a", "Scheiding op school"), Shelf.Book("b", "Scheiding thuis"));

        Assert.Equal(["b"], shelf.Find("scheiding -school"));
    }

    [Fact]
    public void Search_Should_AskForNeighbours_When_WordsAreQuoted()
    {
        shelf.Put(Shelf.Book("a", "Leren van data"), Shelf.Book("b", "Data om van te leren"));

        Assert.Equal(["a"], shelf.Find("\"leren van data\""));
    }

    [Theory]
    [InlineData("soort:rapport", "b")]
    [InlineData("jaar:2020", "b")]
    [InlineData("jaar:2021..", "a")]
    public void Search_Should_Narrow_When_AFieldIsNamed(string text, string expected)
    {
        shelf.Put(Shelf.Book("a", "Scheiding", year: 2021), Shelf.Book("b", "Scheiding", kind: "rapport", year: 2020));

        Assert.Equal([expected], shelf.Find($"scheiding {text}"));
    }

    [Fact]
    public void Search_Should_OfferASpelling_When_TheCollectionLacksTheWord()
    {
        shelf.Put(Shelf.Book("a", "Eetstoornissen bij meisjes"));

        var result = shelf.Index.Search(Shelf.Ask("eetstornissen meisjes"));

        Assert.Equal("a", Assert.Single(result.Hits).Id);
        Assert.Equal("eetstoornissen meisjes", result.DidYouMean);
    }

    [Fact]
    public void Search_Should_FindTheBeginning_When_TheLastWordIsBeingTyped()
    {
        shelf.Put(Shelf.Book("a", "Vechtscheiding"));

        Assert.Empty(shelf.Index.Search(Shelf.Ask("vechts") with { Fuzzy = false }).Hits);
        Assert.Single(shelf.Index.Search(Shelf.Ask("vechts") with { WhileTyping = true, Fuzzy = false }).Hits);
    }

    [Fact]
    public void Search_Should_SayWhy_When_Asked()
    {
        shelf.Put(Shelf.Book("a", "Scheiding op school"));

        var hit = Assert.Single(shelf.Index.Search(Shelf.Ask("school scheiding") with { Explain = true, Highlight = new HighlightOptions() }).Hits);

        Assert.Contains("*scheiding*", hit.Explanation!.Sentence, StringComparison.Ordinal);
        var highlight = Assert.Single(hit.Highlights);
        Assert.Equal(["Scheiding", "school"], highlight.Marks.Select(mark => highlight.Text.Substring(mark.Start, mark.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("jaar:..")]
    [InlineData("onbekend:veld")]
    [InlineData("\ud800 \u0000 ::: \"\" --x")]
    public void Search_Should_Answer_When_TheQuestionIsOdd(string text)
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));

        Assert.True(shelf.Index.Search(Shelf.Ask(text)).Total >= 0);
    }

    public void Dispose() => shelf.Dispose();
}
