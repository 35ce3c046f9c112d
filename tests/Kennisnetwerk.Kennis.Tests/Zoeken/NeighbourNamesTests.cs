using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Kennis.Tests.Zoeken;

public sealed class NeighbourNamesTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-volger-").FullName;
    private readonly IGraphStore store = TestStore.Open();
    private readonly SearchIndex index;
    private readonly IndexFollower follower;
    private readonly Zoekdienst zoekdienst;
    private int changes;

    public NeighbourNamesTests()
    {
        var projection = new SearchProjection(TestStore.Schema);
        index = SearchIndex.Open(folder, projection.Settings);
        follower = new IndexFollower(store, index, projection);
        zoekdienst = new Zoekdienst(store, index, projection);
    }

    public async ValueTask InitializeAsync()
    {
        await ApplyAsync(
            Node("inst-wiel", "Kennisinstelling", ("naam", "Instituut Wielewaal"), ("soort", "HOGESCHOOL"), ("regio", "Overijssel")),
            Node("onz-een", "Onderzoek", ("titel", "Kwartelonderzoek"), ("soort", "ONDERZOEK"), ("status", "AFGEROND")),
            new Change.UpsertRelation("onz-een", "UITGEVOERD_DOOR", "inst-wiel"));
    }

    public async ValueTask DisposeAsync()
    {
        index.Dispose();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task CatchUpAsync_Should_MakeBothEndsFindable_When_ARelationNamesThem()
    {
        Assert.Equal(["inst-wiel", "onz-een"], await FindAsync("wielewaal"));
        Assert.Equal(["onz-een", "inst-wiel"], await FindAsync("kwartelonderzoek"));
    }

    [Fact]
    public async Task CatchUpAsync_Should_IndexTheNeighboursAnew_When_ANodeIsRenamed()
    {
        await ApplyAsync(Node("inst-wiel", "Kennisinstelling", ("naam", "Instituut Zanglijster")), Node("onz-een", "Onderzoek", ("titel", "Putteronderzoek")));

        Assert.Empty(await FindAsync("wielewaal"));
        Assert.Equal(["inst-wiel", "onz-een"], await FindAsync("zanglijster"));
        Assert.Equal(["onz-een", "inst-wiel"], await FindAsync("putteronderzoek"));
    }

    [Fact]
    public async Task CatchUpAsync_Should_ForgetTheNeighbour_When_TheRelationIsDeleted()
    {
        await ApplyAsync(new Change.DeleteRelation(RelationId.Of("onz-een", "UITGEVOERD_DOOR", "inst-wiel", null)));

        Assert.Equal(["inst-wiel"], await FindAsync("wielewaal"));
        Assert.Equal(["onz-een"], await FindAsync("kwartelonderzoek"));
    }

    [Fact]
    public async Task CatchUpAsync_Should_TellNothingOfAHiddenNeighbour_When_ItIsNotPublished()
    {
        await ApplyAsync(new Change.UpsertNode("onz-een", "Onderzoek") { Status = Publicatiestatus.Concept });

        Assert.Empty(await FindAsync("kwartelonderzoek"));
    }

    [Theory]
    [InlineData("afgerond onderzoek wielewaal")]
    [InlineData("projecten van wielewaal")]
    [InlineData("studie wielewaal")]
    public async Task ZoekAsync_Should_PutTheKindThatWasNamedFirst_When_OthersHaveTheNameToo(string text) =>
        Assert.Equal("onz-een", (await FindAsync(text))[0]);

    private static Change.UpsertNode Node(string id, string type, params (string Name, string Text)[] fields) => new(id, type)
    {
        Status = Publicatiestatus.Gepubliceerd,
        Fields = fields.ToImmutableSortedDictionary(field => field.Name, field => (GraphValue?)GraphValue.Of(field.Text), StringComparer.Ordinal),
    };

    private async Task<List<string>> FindAsync(string text)
    {
        await follower.CatchUpAsync(TestContext.Current.CancellationToken);
        var result = await zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag(text), TestContext.Current.CancellationToken);
        return [.. result.Treffers.Select(hit => hit.Node.Id)];
    }

    private async Task ApplyAsync(params ImmutableArray<Change> some)
    {
        var result = await store.ApplyAsync(
            new ChangeSet { Key = $"wijziging-{++changes}", Actor = Actor.Systeem, Source = "proef", Changes = some }, CancellationToken.None);
        Assert.Empty(result is ApplyResult.Rejected rejected ? rejected.Faults : []);
    }
}
