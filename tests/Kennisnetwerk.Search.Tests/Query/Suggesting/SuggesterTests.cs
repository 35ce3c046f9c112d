using Kennisnetwerk.Search.Tests.Collection;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search.Tests.Query.Suggesting;

public sealed class SuggesterTests : IDisposable
{
    private readonly Shelf shelf = new();

    public SuggesterTests() => shelf.Put(
        Shelf.Book("a", "Onderzoek naar vechtscheidingen", "kleinschalig wonen"),
        Shelf.Book("b", "Vechtscheiding op school"),
        Shelf.Book("c", "Vechten tegen armoede"),
        Shelf.Book("d", "Veilig opgroeien", "vechtscheiding"),
        Shelf.Book("e", "Vechtscheiding en geheim", viewer: "team"));

    [Theory]
    [InlineData("vecht", "Vechten tegen armoede", "Vechtscheiding op school", "Onderzoek naar vechtscheidingen")]
    [InlineData("VECHTSCH", "Vechtscheiding op school", "Onderzoek naar vechtscheidingen")]
    [InlineData("vechtscheiding sch", "Vechtscheiding op school")]
    [InlineData("school vecht", "Vechtscheiding op school")]
    [InlineData("kleinsch")]
    [InlineData("v")]
    [InlineData("   ")]
    [InlineData("\"-:")]
    public void Suggest_Should_OfferTitlesWithAllWords_When_TheLastIsUnfinished(string typed, params string[] titles) =>
        Assert.Equal(titles, Suggest(typed).Where(suggestion => suggestion.Kind == SuggestionKind.Title).Select(suggestion => suggestion.Text));

    [Fact]
    public void Suggest_Should_LeadToTheDocument_When_ATitleIsOffered() =>
        Assert.Equal(new Suggestion("Veilig opgroeien", SuggestionKind.Title, "d"), Suggest("veilig")[0]);

    [Fact]
    public void Suggest_Should_OfferNoMore_When_ANumberIsGiven() => Assert.Single(Suggest("vecht", most: 1));

    [Fact]
    public void Suggest_Should_ForgetATitle_When_ItsDocumentIsDeleted()
    {
        shelf.Put(IndexOperation.Delete("c"));

        Assert.DoesNotContain(Suggest("vecht"), suggestion => suggestion.Text.Contains("armoede", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kleinsch", "kleinschalig")]
    [InlineData("op VECHTSCH", "op vechtscheiding", "op vechtscheidingen")]
    [InlineData("wonen")]
    public void Suggest_Should_CompleteTheLastWord_When_TheCollectionHasIt(string typed, params string[] expected) =>
        Assert.Equal(expected, Suggest(typed).Where(suggestion => suggestion.Kind == SuggestionKind.Word).Select(suggestion => suggestion.Text));

    [Fact]
    public void Suggest_Should_OfferNoWord_When_OnlyHiddenDocumentsHaveIt() => Assert.Empty(Suggest("gehei"));

    [Fact]
    public void Suggest_Should_OfferConceptsFirst_When_TheirNamesBeginSo()
    {
        var concepts = new ConceptIndex(Shelf.Settings.Analyzer, [new Concept([new ConceptName("Vechtscheiding", 1), new ConceptName("Complexe scheiding", 1), new ConceptName("scheef", 1, LeadsHere: false)])]);

        var suggestions = shelf.Index.Suggest(new SuggestRequest("vécht", Visibility.Everything) { Concepts = concepts });

        Assert.Equal(new Suggestion("Vechtscheiding", SuggestionKind.Concept, null), suggestions[0]);
        Assert.Empty(shelf.Index.Suggest(new SuggestRequest("scheef", Visibility.Everything) { Concepts = concepts }));
    }

    public void Dispose() => shelf.Dispose();

    private IReadOnlyList<Suggestion> Suggest(string typed, int most = 10) =>
        shelf.Index.Suggest(new SuggestRequest(typed, Visibility.AnyOf("zicht", ["allen"])) { MaxSuggestions = most });
}
