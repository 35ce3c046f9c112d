using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search.Thesaurus;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Zoeken;

/// <summary>The thesaurus in the graph: which other names lead to a thing.</summary>
public sealed class ConceptReaderTests
{
    [Fact]
    public async Task Read_Should_GiveEveryNameWithItsWeight_When_AWordHasOthers()
    {
        var concept = Assert.Single(await ReadAsync(Proef.Begrip(
            "bg-1", "Regionaal Expertteam", ("afkorting", "RET"), ("voluit", "Regionaal Expertteam"), ("synoniemen", new[] { "expertteam" }), ("extraZoektermen", new[] { "triage" }), ("verwanteTermen", new[] { "triageteam" }))));

        Assert.Equal(["Regionaal Expertteam", "RET", "expertteam", "triage", "triageteam"], concept.Names.Select(name => name.Text));
        Assert.Equal([true, true, true, true, false], concept.Names.Select(name => name.LeadsHere));
        Assert.True(concept.Names[1].Weight > concept.Names[3].Weight && concept.Names[3].Weight > concept.Names[4].Weight);
    }

    [Fact]
    public async Task Read_Should_PassOver_When_AWordHasNoOtherName() => Assert.Empty(await ReadAsync(Proef.Begrip("bg-1", "Zonder"), Proef.Thema("th-1", "Ook zonder")));

    [Fact]
    public async Task Read_Should_MakeOneConcept_When_AWordAndAFieldOfKnowledgeShareTheirName()
    {
        var concept = Assert.Single(await ReadAsync(
            Proef.Begrip("bg-1", "eetstoornis", ("synoniemen", new[] { "anorexia" })),
            Proef.Ding("sp-1", "Specialisme", ("naam", "Eetstoornis"), ("extraZoektermen", new[] { "anorexia", "boulimia" }))));

        Assert.Equal(["Eetstoornis", "anorexia", "boulimia", "eetstoornis"], concept.Names.Select(name => name.Text).Order(StringComparer.Ordinal));
        Assert.Equal(0.8f, concept.Names.Single(name => name.Text == "anorexia").Weight);
    }

    [Fact]
    public async Task Read_Should_KeepThemApart_When_TwoThingsShareAnAbbreviation() => Assert.Equal(
        2, (await ReadAsync(Proef.Begrip("bg-1", "Multisysteemtherapie", ("afkorting", "MST")), Proef.Begrip("bg-2", "Medisch Spectrum Twente", ("afkorting", "MST")))).Count);

    [Fact]
    public async Task Read_Should_LeaveOutWhatIsHidden_When_AWordIsADraft() => Assert.Empty(
        await ReadAsync(Proef.Begrip("bg-1", "Geheim", ("synoniemen", new[] { "verborgen" })) with { Status = Publicatiestatus.Concept }));

    [Fact]
    public async Task Read_Should_GoOn_When_ThereAreMoreWordsThanAPageHolds()
    {
        var words = Enumerable.Range(0, PageRequest.MaxSize + 5).Select(number => Proef.Begrip($"bg-{number}", $"Woord {number}", ("afkorting", $"W{number}")));

        Assert.Equal(PageRequest.MaxSize + 5, (await ReadAsync([.. words])).Count);
    }

    [Fact]
    public async Task Zoek_Should_FindByTheOtherName_When_TheThesaurusHasIt()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Leven met een koekoeksklok"), Proef.Onderzoek("onz-2", "Iets anders"));
        Assert.Empty(await indexed.IdsAsync("uurwerk"));

        await indexed.WriteAsync(Proef.Begrip("bg-1", "koekoeksklok", ("synoniemen", new[] { "uurwerk" })));

        Assert.Equal(["onz-1"], await indexed.IdsAsync("uurwerk"));
        Assert.Contains("uurwerk", (await indexed.ZoekAsync("uurwerk")).Treffers[0].Waarom, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<IReadOnlyList<Concept>> ReadAsync(params Change[] changes)
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(changes);
        return await new ConceptReader(store).ReadAsync(TestContext.Current.CancellationToken);
    }
}
