using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Weergave;

namespace Kennisnetwerk.Kennis.Tests.Agenda;

public sealed class AgendaReaderTests
{
    [Fact]
    public async Task ReadAsync_Should_CountSubThemesAndNameTheGap_When_TheInventoryIsLoaded()
    {
        await using var store = await SeedAsync();

        var agenda = await new AgendaReader(store).ReadAsync(Kijker.Bezoeker, TestContext.Current.CancellationToken);

        Assert.Equal(5, agenda.Themas.Length);
        Assert.Equal(["Verklarende analyse"], agenda.Leeg.Select(thema => NodeLabel.Of(thema.Thema)));
        Assert.All(agenda.Themas, thema => Assert.Equal(thema.Werken.Distinct().Count(), thema.Werken.Length));
        Assert.Contains(agenda.Themas, thema => thema.MetDeelthemas.Length > 1);
        Assert.All(agenda.Themas, thema => Assert.Empty(thema.PerUitvoerder.Values.SelectMany(works => works).Except(thema.Werken)));
    }

    [Fact]
    public async Task ReadAsync_Should_FollowTheGraph_When_SomethingChangedSince()
    {
        await using var store = await SeedAsync();
        var reader = new AgendaReader(store);
        var before = await reader.ReadAsync(Kijker.Bezoeker, TestContext.Current.CancellationToken);

        await ApplyAsync(store, new Change.UpsertRelation("onz-fact-jeugd-01", "GAAT_OVER", "th-verklarende-analyse"));
        var after = await reader.ReadAsync(Kijker.Bezoeker, TestContext.Current.CancellationToken);

        Assert.Single(before.Leeg);
        Assert.Empty(after.Leeg);
    }

    [Fact]
    public async Task ReadAsync_Should_HideFromVisitorsAlone_When_AWorkIsNotPublished()
    {
        await using var store = await SeedAsync();
        var reader = new AgendaReader(store);
        await ApplyAsync(store, new Change.UpsertNode("onz-scheiding-op-school-02", "Onderzoek") { Status = Publicatiestatus.Concept });

        var visitor = await reader.ReadAsync(Kijker.Bezoeker, TestContext.Current.CancellationToken);
        var coordinator = await reader.ReadAsync(new Kijker(Rol.Onderzoekscoordinator, []), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("onz-scheiding-op-school-02", visitor.Themas.SelectMany(thema => thema.Werken));
        Assert.Contains("onz-scheiding-op-school-02", coordinator.Themas.SelectMany(thema => thema.Werken));
    }

    [Fact]
    public async Task ReadAsync_Should_CountEveryWork_When_AThemaHasMoreThanOnePageOfThem()
    {
        await using var store = await SeedAsync();
        var themas = await new AgendaReader(store).ReadAsync(Kijker.Bezoeker, TestContext.Current.CancellationToken);
        const int Extra = PageRequest.MaxSize + 1;
        var works = Enumerable.Range(0, Extra).SelectMany(number => new Change[]
        {
            new Change.UpsertNode($"onz-extra-{number}", "Onderzoek")
            {
                Status = Publicatiestatus.Gepubliceerd,
                Fields = ImmutableSortedDictionary<string, GraphValue?>.Empty
                    .Add("titel", GraphValue.Of($"Extra onderzoek {number}"))
                    .Add("soort", GraphValue.Of("ONDERZOEK"))
                    .Add("status", GraphValue.Of("LOPEND")),
            },
            new Change.UpsertRelation($"onz-extra-{number}", "GAAT_OVER", "th-verklarende-analyse"),
            new Change.UpsertRelation($"onz-extra-{number}", "UITGEVOERD_DOOR", "inst-accare"),
        });

        await ApplyAsync(store, [.. works]);
        var agenda = await new AgendaReader(store).ReadAsync(Kijker.Bezoeker, TestContext.Current.CancellationToken);

        var thema = agenda.Themas.Single(one => one.Thema.Id == "th-verklarende-analyse");
        Assert.Equal(Extra, thema.Werken.Length);
        Assert.Equal(Extra, thema.PerUitvoerder["inst-accare"].Length);
        Assert.Equal(WorksOf(themas, "inst-accare") + Extra, WorksOf(agenda, "inst-accare"));
    }

    private static int WorksOf(Onderzoeksagenda agenda, string organisatie) =>
        agenda.Uitvoerders.SingleOrDefault(uitvoerder => uitvoerder.Organisatie.Id == organisatie)?.Aantal ?? 0;

    private static async Task<IGraphStore> SeedAsync()
    {
        var store = TestStore.Open();
        Assert.True((await OverijsselSeed.SeedAsync(store, Repository.SeedFolder, TestContext.Current.CancellationToken)).Succeeded);
        return store;
    }

    private static async Task ApplyAsync(IGraphStore store, params ImmutableArray<Change> changes)
    {
        var result = await store.ApplyAsync(
            new ChangeSet { Key = changes[0].Target, Actor = Actor.Systeem, Source = "proef", Changes = changes }, TestContext.Current.CancellationToken);
        Assert.Empty(result is ApplyResult.Rejected rejected ? rejected.Faults : []);
    }
}
