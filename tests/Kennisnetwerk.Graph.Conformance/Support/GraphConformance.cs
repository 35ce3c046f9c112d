using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>What all suites share: an empty store for each test, wrapped so that the port's promises are checked on every call.</summary>
public abstract class GraphConformance<TFixture>(TFixture fixture) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : class, IGraphFixture
{
    private int writes;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected static Kijker Systeem => Kijker.Systeem;

    protected static Kijker Bezoeker => Kijker.Bezoeker;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero));

    protected IGraphStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = new AssertingGraphStore(await fixture.OpenEmptyAsync(TestSchema.Instance, Time));

    public async ValueTask DisposeAsync()
    {
        if (Store is not null)
        {
            await Store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Writes as the system and requires that it was accepted.</summary>
    protected async Task<long?> WriteAsync(params Change[] changes)
    {
        var result = await Store.ApplyAsync(Some.ChangeSet($"schrijf-{++writes}", changes), Cancel);
        Assert.False(result is ApplyResult.Rejected, result is ApplyResult.Rejected rejected ? string.Join('\n', rejected.Faults) : "");
        return ((ApplyResult.Applied)result).Sequence;
    }

    /// <summary>Writes as the system and requires that it was rejected.</summary>
    protected Task<ImmutableArray<Fault>> WriteFaultsAsync(params Change[] changes) => FaultsAsync(Some.ChangeSet($"schrijf-{++writes}", changes));

    protected async Task<ImmutableArray<Fault>> FaultsAsync(ChangeSet changeSet) =>
        Assert.IsType<ApplyResult.Rejected>(await Store.ApplyAsync(changeSet, Cancel)).Faults;

    protected async Task<Node?> NodeAsync(string id, Kijker? kijker = null) => (await Store.GetAsync(kijker ?? Systeem, [id], Cancel)).GetValueOrDefault(id);

    protected async Task<Relation?> RelationAsync(string id, Kijker? kijker = null) =>
        (await Store.GetRelationsAsync(kijker ?? Systeem, [id], Cancel)).GetValueOrDefault(id);

    protected async Task<string[]> IdsAsync(ScanRequest request, Kijker? kijker = null) =>
        [.. (await Store.ScanAsync(kijker ?? Systeem, request, Cancel)).Items.Select(node => node.Id)];

    protected Task<string[]> IdsAsync(Filter filter) => IdsAsync(new ScanRequest { Type = "Onderzoek", Filter = filter });

    protected Task<string[]> OrderedIdsAsync(params Order[] order) => IdsAsync(new ScanRequest { Type = "Onderzoek", Order = [.. order] });

    protected async Task<string[]> NeighboursAsync(string parent, ExpandRequest request, Kijker? kijker = null) =>
        [.. (await Store.ExpandAsync(kijker ?? Systeem, request with { Parents = [parent] }, Cancel))[parent].Items.Select(neighbour => neighbour.Node.Id)];
}
