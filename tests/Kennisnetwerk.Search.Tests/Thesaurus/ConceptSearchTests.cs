using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Tests.Collection;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search.Tests.Thesaurus;

public sealed class ConceptSearchTests : IDisposable
{
    private static readonly ConceptIndex Concepts = new(
        DutchAnalyzer.Create(),
        [
            new Concept([new("Autismespectrumstoornis", 0.6f), new("ASS", 0.6f), new("autisme", 0.6f)]),
            new Concept([new("complexe scheiding", 0.6f), new("vechtscheiding", 0.6f), new("omgangsregeling", 0.2f, LeadsHere: false)]),
            new Concept([new("Medisch Spectrum Twente", 0.6f), new("MST", 0.6f)]),
            new Concept([new("Multisysteemtherapie", 0.6f), new("MST", 0.6f)]),
        ]);

    private readonly Shelf shelf = new();

    [Fact]
    public void Search_Should_FindTheSynonym_When_AnAbbreviationWasTyped()
    {
        shelf.Put(Shelf.Book("a", "Autisme bij meisjes"), Shelf.Book("b", "Onderwijs"));

        Assert.Equal(["a"], Find("ASS"));
    }

    [Fact]
    public void Search_Should_PutWhatWasTypedFirst_When_TheSynonymIsThereToo()
    {
        shelf.Put(Shelf.Book("synoniem", "Een complexe scheiding"), Shelf.Book("woord", "Een vechtscheiding"));

        Assert.Equal(["woord", "synoniem"], Find("vechtscheiding"));
    }

    [Fact]
    public void Search_Should_AskForTheWholeName_When_ASynonymHasSeveralWords()
    {
        shelf.Put(Shelf.Book("half", "Een complexe vraag"), Shelf.Book("heel", "Een scheiding die complex is"));

        Assert.DoesNotContain("half", Find("vechtscheiding"));
    }

    [Fact]
    public void Search_Should_ExpandNothing_When_TheAbbreviationMeansTwoThings()
    {
        shelf.Put(Shelf.Book("ziekenhuis", "Medisch Spectrum Twente"), Shelf.Book("therapie", "Multisysteemtherapie"), Shelf.Book("mst", "MST"));

        Assert.Equal(["mst"], Find("MST"));
    }

    [Fact]
    public void Search_Should_NotLeadBack_When_OnlyARelatedTermWasTyped()
    {
        shelf.Put(Shelf.Book("a", "Vechtscheiding"), Shelf.Book("b", "Omgangsregeling"));

        Assert.Equal(["b"], Find("omgangsregeling"));
        Assert.Equal(["a", "b"], Find("vechtscheiding"));
    }

    [Fact]
    public void Search_Should_NameTheSynonym_When_ItExplains()
    {
        shelf.Put(Shelf.Book("a", "Autisme bij meisjes"));

        var hit = Assert.Single(shelf.Index.Search(Shelf.Ask("ASS") with { Concepts = Concepts, Explain = true }).Hits);

        Assert.Equal("Gevonden op *ASS* via *autisme*.", hit.Explanation!.Sentence);
    }

    public void Dispose() => shelf.Dispose();

    private IEnumerable<string> Find(string text) => shelf.Index.Search(Shelf.Ask(text) with { Concepts = Concepts }).Hits.Select(hit => hit.Id);
}
