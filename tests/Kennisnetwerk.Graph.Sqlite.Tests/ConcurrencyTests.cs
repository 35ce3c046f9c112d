using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

/// <summary>Many calls at once: readers beside a writer, calls that are cancelled under way, and a store that closes.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private const int Neighbours = 40;

    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_Should_SeeWholeChangeSets_When_RelationsAreReplacedMeanwhile()
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("begin", [Some.Onderzoek("o"), .. Enumerable.Range(0, 2 * Neighbours).Select(i => Some.Instelling(Name(i))), .. Relations(0)]), Cancel);
        var writing = Task.Run(async () =>
        {
            for (var round = 1; round <= 30; round++)
            {
                var gone = Relations(round - 1).Select(relation => new Change.DeleteRelation(relation.Target));
                Assert.IsType<ApplyResult.Applied>(await store.ApplyAsync(Some.ChangeSet($"k{round}", [.. gone, .. Relations(round), Some.Onderzoek("o", ("jaar", GraphValue.Of(round)))]), Cancel));
            }
        }, Cancel);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RequireWholeAsync(store, writing), Cancel)));
        await writing;

        Assert.Equal(31, (await store.SummariseAsync(Cancel)).LastSequence);
    }

    [Fact]
    public async Task Reads_Should_EndAndLeaveOthersAlone_When_CancelledInTheMiddle()
    {
        await using var store = await OpenLargeAsync();
        var others = Enumerable.Range(0, 3).Select(_ => Task.Run(() => CountAllAsync(store, 60), Cancel)).ToArray();
        for (var i = 0; i < 8; i++)
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var slow = store.CountAsync(Kijker.Systeem, "Onderzoek", Slow, source.Token);
            await Task.Delay(5 * (i + 1), Cancel);
            await source.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
        }

        Assert.All(await Task.WhenAll(others), counts => Assert.All(counts, count => Assert.Equal(3000, count)));
    }

    [Fact]
    public async Task ApplyAsync_Should_RollBack_When_CancelledInTheMiddle()
    {
        await using var store = await folder.OpenAsync();
        var whole = 0;
        for (var i = 0; i < 10; i++)
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var write = store.ApplyAsync(Some.ChangeSet($"k{i}", [.. Enumerable.Range(0, 1500).Select(j => Some.Onderzoek($"o{i}-{j}"))]), source.Token);
            await Task.Delay(4 * i, Cancel);
            await source.CancelAsync();
            var thrown = await Record.ExceptionAsync(() => write);

            Assert.True(thrown is null or OperationCanceledException, thrown?.ToString());
            whole += thrown is null ? 1 : 0;
        }

        Assert.Equal(1500 * whole, await store.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel));
        Assert.Equal(whole, (await store.SummariseAsync(Cancel)).LastSequence);
        Assert.Empty(await store.CheckAsync(Cancel));
        Assert.IsType<ApplyResult.Applied>(await store.ApplyAsync(Some.ChangeSet("na", Some.Onderzoek("na")), Cancel));
    }

    [Fact]
    public async Task DisposeAsync_Should_LetCallsEndOrRefuseThem_When_TheyAreUnderWay()
    {
        var store = await OpenLargeAsync();
        var reads = Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.CountAsync(Kijker.Systeem, "Onderzoek", new Filter.StartsWith("titel", "o"), Cancel), Cancel)).ToArray();
        var writes = Enumerable.Range(0, 5).Select(i => Task.Run(() => store.ApplyAsync(Some.ChangeSet($"laat-{i}", Some.Onderzoek($"laat-{i}")), Cancel), Cancel)).ToArray();
        await store.DisposeAsync();

        foreach (var call in reads.Cast<Task>().Concat(writes))
        {
            var thrown = await Record.ExceptionAsync(() => call);
            Assert.True(thrown is null or ObjectDisposedException, thrown?.ToString());
        }

        await using var again = await folder.OpenAsync();
        Assert.Equal(3000 + writes.Count(write => write.IsCompletedSuccessfully), await again.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel));
        Assert.Empty(await again.CheckAsync(Cancel));
    }

    // Every condition looks into the list of every node: more than the few milliseconds after which it is cancelled.
    private static Filter Slow => new Filter.Or([.. Enumerable.Range(0, 400).Select(i => new Filter.StartsWith("trefwoorden", $"niet-{i}"))]);

    private static async Task<List<long>> CountAllAsync(SqliteGraphStore store, int times)
    {
        var counts = new List<long>();
        for (var i = 0; i < times; i++)
        {
            counts.Add(await store.CountAsync(Kijker.Systeem, "Onderzoek", new Filter.Exists("trefwoorden"), Cancel));
        }

        return counts;
    }

    private async Task<SqliteGraphStore> OpenLargeAsync()
    {
        var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("veel", [.. Enumerable.Range(0, 3000).Select(i => Some.Onderzoek($"o{i}", ("trefwoorden", GraphValue.Of(["zorg", "jeugd", $"woord-{i}"]))))]), Cancel);
        return store;
    }

    private static async Task RequireWholeAsync(SqliteGraphStore store, Task writing)
    {
        var request = new ExpandRequest { Parents = ["o"], Direction = Direction.Uit, Page = new PageRequest(1000) };
        while (!writing.IsCompleted)
        {
            var page = (await store.ExpandAsync(Kijker.Bezoeker, request, Cancel))["o"];
            var rounds = page.Items.Select(neighbour => neighbour.Relation.Properties["toelichting"].ToString()).Distinct();

            Assert.Equal(Neighbours, page.Rows.Length);
            Assert.Single(rounds);
            Assert.Equal(Neighbours, (await store.CountNeighboursAsync(Kijker.Bezoeker, request, Cancel))["o"]);
            Assert.Equal(Neighbours, (await store.ScanRelationsAsync(Kijker.Bezoeker, new PageRequest(1000), Cancel)).Rows.Length);
        }
    }

    private static Change.UpsertRelation[] Relations(int round) =>
    [
        .. Enumerable.Range(round % 2 * Neighbours, Neighbours).Select(i => Some.Relation("o", "UITGEVOERD_DOOR", Name(i), ("toelichting", GraphValue.Of($"ronde {round}")))),
    ];

    private static string Name(int i) => $"i{i:000}";

    public void Dispose() => folder.Dispose();
}
