using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>The store says what the oracle says, whatever is written and asked. A failure names its seed; the new seed of each run is one of the cases.</summary>
public abstract class RandomConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private const int ChangeSets = 60;
    private const int Reads = 60;

    public static TheoryData<int> Seeds => [1, 2, 3, Random.Shared.Next()];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Seeds))]
    public async Task Store_Should_AnswerAsTheOracle_When_ChangesAndReadsAreRandom(int seed)
    {
        var random = new RandomGraph(seed);
        await using var oracle = new MemoryGraphStore(TestSchema.Instance, Time);
        for (var i = 0; i < ChangeSets; i++)
        {
            var changeSet = random.ChangeSet(i);
            var expected = await oracle.ApplyAsync(changeSet, Cancel);
            Same(seed, changeSet, Facts(expected), Facts(await Store.ApplyAsync(changeSet, Cancel)));
            Time.Advance(TimeSpan.FromMilliseconds(i % 3));
        }

        for (var i = 0; i < Reads; i++)
        {
            await CompareScanAsync(seed, random, oracle);
            await CompareExpansionAsync(seed, random, oracle);
            await CompareRestAsync(seed, random, oracle);
        }

        Same(seed, "log", await oracle.ReadChangesAsync(0, 1000, Cancel), await Store.ReadChangesAsync(0, 1000, Cancel));
        Same(seed, "summary", await oracle.SummariseAsync(Cancel), await Store.SummariseAsync(Cancel));
        Assert.NotEqual(0, (await oracle.SummariseAsync(Cancel)).LastSequence);
    }

    private async Task CompareScanAsync(int seed, RandomGraph random, MemoryGraphStore oracle)
    {
        var request = random.Scan();
        Same(seed, request, await oracle.CountAsync(Systeem, request.Type, request.Filter, Cancel), await Store.CountAsync(Systeem, request.Type, request.Filter, Cancel));
        var pages = 0;
        for (var more = true; more;)
        {
            Assert.True(++pages < 100, $"seed {seed}: paging does not come to an end: {request}");
            var expected = await oracle.ScanAsync(Systeem, request, Cancel);
            Same(seed, request, expected, await Store.ScanAsync(Systeem, request, Cancel));
            more = expected.HasMore;
            request = expected.Rows.IsEmpty ? request : request with { Page = new PageRequest(request.Page.Size, expected.Rows[request.Page.Backward ? 0 : ^1].Cursor, request.Page.Backward) };
        }

        var group = random.Group();
        Same(seed, group, await oracle.GroupAsync(Systeem, group, Cancel), await Store.GroupAsync(Systeem, group, Cancel));
    }

    private async Task CompareExpansionAsync(int seed, RandomGraph random, MemoryGraphStore oracle)
    {
        var request = random.Expand();
        Same(seed, request, await oracle.ExpandAsync(Systeem, request, Cancel), await Store.ExpandAsync(Systeem, request, Cancel));
        Same(seed, request, await oracle.CountNeighboursAsync(Systeem, request, Cancel), await Store.CountNeighboursAsync(Systeem, request, Cancel));
    }

    private async Task CompareRestAsync(int seed, RandomGraph random, MemoryGraphStore oracle)
    {
        var viewer = random.Viewer();
        var ids = random.Ids();
        var path = random.Path();
        var all = new ScanRequest { Type = "Item" };
        var neighbours = new ExpandRequest { Parents = [.. ids], Direction = Direction.Beide, Page = new PageRequest(3) };
        Same(seed, path, await oracle.PathsAsync(viewer, path, Cancel), await Store.PathsAsync(viewer, path, Cancel));
        Same(seed, ids, await oracle.GetAsync(viewer, ids, Cancel), await Store.GetAsync(viewer, ids, Cancel));
        Same(seed, ids, await oracle.GetClaimsAsync(viewer, ids, Cancel), await Store.GetClaimsAsync(viewer, ids, Cancel));
        Same(seed, viewer, await oracle.ScanAsync(viewer, all, Cancel), await Store.ScanAsync(viewer, all, Cancel));
        Same(seed, neighbours, await oracle.ExpandAsync(viewer, neighbours, Cancel), await Store.ExpandAsync(viewer, neighbours, Cancel));
        Same(seed, neighbours, await oracle.CountNeighboursAsync(viewer, neighbours, Cancel), await Store.CountNeighboursAsync(viewer, neighbours, Cancel));
        Same(seed, viewer, await oracle.ScanRelationsAsync(viewer, new PageRequest(50), Cancel), await Store.ScanRelationsAsync(viewer, new PageRequest(50), Cancel));
    }

    private static object Facts(ApplyResult result) => result is ApplyResult.Rejected rejected
        ? rejected.Faults.Select(fault => fault.ToString()).Order(StringComparer.Ordinal).ToArray()
        : ((ApplyResult.Applied)result).ToString();

    // Compared as text: it shows where two answers differ, and holds everything of them.
    private static void Same(int seed, object request, object expected, object actual)
    {
        var (left, right) = (Print(expected), Print(actual));
        Assert.True(left == right, $"seed {seed}: {request}\n{Print(request)}\nexpected {left}\nactual   {right}");
    }

    private static string Print(object value) => JsonSerializer.Serialize(GraphPrint.Of(value));
}
