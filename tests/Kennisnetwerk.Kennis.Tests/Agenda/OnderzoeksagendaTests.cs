using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Agenda;

/// <summary>The agenda of a graph that is small enough to count by hand.</summary>
public sealed class OnderzoeksagendaTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Agenda_Should_CountEachWorkOnce_When_ItIsAboutAThemaAndItsPart()
    {
        await using var store = await StoreAsync(Over("onz-1", "th-a"), Over("onz-1", "th-deel"), Door("onz-1", "inst-1"));

        var agenda = await ReadAsync(store);

        Assert.Equal(["onz-1"], agenda.Themas[0].Werken);
        Assert.Equal(["onz-1"], agenda.Themas[0].PerUitvoerder["inst-1"]);
        Assert.Equal(["th-b"], agenda.Leeg.Select(thema => thema.Thema.Id));
    }

    [Fact]
    public async Task Agenda_Should_CountAWorkForEveryThemaAndUitvoerder_When_ItHasSeveral()
    {
        await using var store = await StoreAsync(
            Over("onz-1", "th-a"), Over("onz-1", "th-b"), Over("onz-2", "th-b"), Door("onz-1", "inst-1"), Door("onz-1", "inst-2"), Door("onz-1", "inst-2", "PARTNER"), Door("onz-2", "inst-2"));

        var agenda = await ReadAsync(store);

        Assert.Equal([1, 2], agenda.Themas.Select(thema => thema.Werken.Length));
        Assert.Equal(["onz-1", "onz-2"], agenda.Themas[1].PerUitvoerder["inst-2"]);
        Assert.Equal([("inst-2", 2), ("inst-1", 1)], agenda.Uitvoerders.Select(uitvoerder => (uitvoerder.Organisatie.Id, uitvoerder.Aantal)));
        Assert.Empty(agenda.Leeg);
    }

    [Fact]
    public async Task Agenda_Should_CountAWorkInTheTotalOnly_When_NobodyIsKnownToCarryItOut()
    {
        await using var store = await StoreAsync(Over("onz-1", "th-a"));

        var agenda = await ReadAsync(store);

        Assert.Equal(["onz-1"], agenda.Themas[0].Werken);
        Assert.Empty(agenda.Themas[0].PerUitvoerder);
        Assert.Empty(agenda.Uitvoerders);
    }

    [Fact]
    public async Task Agenda_Should_NameWhoeverDoesResearch_When_ItIsAboutNoThemaOfTheAgenda()
    {
        await using var store = await StoreAsync(Door("onz-1", "inst-1"), Over("onz-1", "th-landelijk"));

        var agenda = await ReadAsync(store);

        Assert.Equal(("inst-1", 1), agenda.Uitvoerders.Select(uitvoerder => (uitvoerder.Organisatie.Id, uitvoerder.Aantal)).Single());
        Assert.All(agenda.Themas, thema => Assert.Empty(thema.Werken));
    }

    [Fact]
    public async Task Uitvoerders_Should_StandInDutchAlphabeticalOrder_When_ThereAreMarksAndCapitals()
    {
        var names = new[] { "Één instelling", "de Zorg", "Accare", "zorgbelang", "Karakter" };
        await using var store = await StoreAsync([
            .. names.Select((name, number) => Proef.Instelling($"inst-x{number}", name)),
            .. names.Select((_, number) => Door("onz-1", $"inst-x{number}")),
        ]);

        var agenda = await ReadAsync(store);

        Assert.Equal(["Accare", "de Zorg", "Één instelling", "Karakter", "zorgbelang"], agenda.Uitvoerders.Select(uitvoerder => NodeLabel.Of(uitvoerder.Organisatie)));
    }

    [Theory]
    [InlineData("inst-1")]
    [InlineData("onz-1")]
    [InlineData("th-deel")]
    public async Task Agenda_Should_ShowNothingOfADraft_When_AVisitorLooks(string draft)
    {
        await using var store = await StoreAsync(Over("onz-1", "th-deel"), Door("onz-1", "inst-1"));
        var type = (await store.GetAsync(Kijker.Systeem, [draft], Cancellation))[draft].Type;
        await store.WriteAsync(new Change.UpsertNode(draft, type) { Status = Publicatiestatus.Concept });

        var agenda = await ReadAsync(store);
        var all = await new AgendaReader(store).ReadAsync(Kijker.Systeem, Cancellation);

        Assert.False(agenda.Themas[0].PerUitvoerder.ContainsKey("inst-1"));
        Assert.True(all.Themas[0].PerUitvoerder.ContainsKey("inst-1"));
        Assert.Equal(draft == "inst-1", agenda.Themas[0].Werken.Contains("onz-1"));
        Assert.Equal(draft == "th-deel" ? 1 : 0, agenda.Uitvoerders.Length);
    }

    [Fact]
    public async Task Agenda_Should_BeKeptUntilTheGraphChanges_When_VisitorsAskAgain()
    {
        await using var store = await StoreAsync(Over("onz-1", "th-a"));
        var reader = new AgendaReader(store);

        var first = await reader.ReadAsync(Kijker.Bezoeker, Cancellation);
        var second = await reader.ReadAsync(Kijker.Bezoeker, Cancellation);
        await store.WriteAsync(new Change.DeleteNode("onz-1"));
        var third = await reader.ReadAsync(Kijker.Bezoeker, Cancellation);

        Assert.Same(first, second);
        Assert.Empty(third.Themas[0].Werken);
    }

    [Fact]
    public async Task Agenda_Should_BeEmpty_When_TheGraphIs()
    {
        await using var store = TestStore.Open();

        var agenda = await ReadAsync(store);

        Assert.Empty(agenda.Themas);
        Assert.Empty(agenda.Uitvoerders);
    }

    private static Change.UpsertRelation Over(string werk, string thema) => Proef.Relatie(werk, "GAAT_OVER", thema);

    private static Change.UpsertRelation Door(string werk, string instelling, string rol = "UITVOERDER") => Proef.Relatie(werk, "UITGEVOERD_DOOR", instelling, ("rol", rol));

    private static Task<Onderzoeksagenda> ReadAsync(IGraphStore store) => new AgendaReader(store).ReadAsync(Kijker.Bezoeker, Cancellation);

    private static async Task<IGraphStore> StoreAsync(params Change[] more)
    {
        var store = TestStore.Open();
        (string, object?) niveau = ("niveau", "BOVENREGIONAAL_THEMA_OVERIJSSEL");
        await store.WriteAsync([
            Proef.Thema("th-b", "B", niveau), Proef.Thema("th-a", "A", niveau), Proef.Thema("th-deel", "Deel"), Proef.Thema("th-landelijk", "Landelijk"),
            Proef.Relatie("th-deel", "ONDERDEEL_VAN", "th-a"), Proef.Onderzoek("onz-1", "Een"), Proef.Onderzoek("onz-2", "Twee"),
            Proef.Instelling("inst-1", "Tweede in het alfabet"), Proef.Instelling("inst-2", "Eerste"), .. more,
        ]);
        return store;
    }
}
