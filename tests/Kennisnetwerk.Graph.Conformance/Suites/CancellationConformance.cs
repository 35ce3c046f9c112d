using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>A cancelled call ends with OperationCanceledException, and a cancelled write leaves nothing half done.</summary>
public abstract class CancellationConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string> Names => [.. Calls.Keys];

    private static Dictionary<string, Func<IGraphStore, CancellationToken, Task>> Calls { get; } = new()
    {
        ["apply"] = (store, token) => store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), token),
        ["preview"] = (store, token) => store.PreviewAsync(Some.ChangeSet("k", Some.Onderzoek("o")), token),
        ["get"] = (store, token) => store.GetAsync(Kijker.Systeem, ["o"], token),
        ["relations"] = (store, token) => store.GetRelationsAsync(Kijker.Systeem, ["o~KENT~o"], token),
        ["scan"] = (store, token) => store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = "Onderzoek" }, token),
        ["count"] = (store, token) => store.CountAsync(Kijker.Systeem, "Onderzoek", null, token),
        ["group"] = (store, token) => store.GroupAsync(Kijker.Systeem, new GroupRequest { Type = "Onderzoek", Field = "jaar" }, token),
        ["expand"] = (store, token) => store.ExpandAsync(Kijker.Systeem, new ExpandRequest { Parents = ["o"], Direction = Direction.Uit }, token),
        ["count neighbours"] = (store, token) => store.CountNeighboursAsync(Kijker.Systeem, new ExpandRequest { Parents = ["o"], Direction = Direction.Uit }, token),
        ["paths"] = (store, token) => store.PathsAsync(Kijker.Systeem, new PathRequest { From = "o", To = "p" }, token),
        ["claims"] = (store, token) => store.GetClaimsAsync(Kijker.Systeem, ["o"], token),
        ["scan relations"] = (store, token) => store.ScanRelationsAsync(Kijker.Systeem, new PageRequest(1), token),
        ["changes"] = (store, token) => store.ReadChangesAsync(0, 1, token),
        ["replay"] = (store, token) => store.ReplayAsync(
            new LogEntry { Sequence = 1, Key = "k", Moment = DateTimeOffset.UnixEpoch, Actor = "wie", Source = "bron", Reason = "", SchemaVersion = 1, Items = [] }, token),
        ["acquire lease"] = (store, token) => store.AcquireLeaseAsync("taak", "een", TimeSpan.FromMinutes(1), token),
        ["release lease"] = (store, token) => store.ReleaseLeaseAsync(new Lease("taak", "een", 1, DateTimeOffset.UnixEpoch), token),
        ["summary"] = (store, token) => store.SummariseAsync(token),
        ["check"] = (store, token) => store.CheckAsync(token),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryCall_Should_Throw_When_CancelledBefore(string name) =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Calls[name](Store, Cancelled));

    [Fact]
    public void Calls_Should_CoverThePort_When_ItGrows() =>
        Assert.Equal(typeof(IGraphStore).GetMethods().Count(method => method.Name.EndsWith("Async", StringComparison.Ordinal)), Calls.Count);

    [Fact]
    public async Task ApplyAsync_Should_ApplyWholeOrNotAtAll_When_CancelledUnderWay()
    {
        for (var i = 0; i < 8; i++)
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var write = Store.ApplyAsync(Some.ChangeSet($"k{i}", [.. Enumerable.Range(0, 200).Select(j => Some.Onderzoek($"o{i}-{j}"))]), source.Token);
            await Task.Delay(i, Cancel);
            await source.CancelAsync();
            await Record.ExceptionAsync(() => write);
        }

        var count = await Store.CountAsync(Systeem, "Onderzoek", null, Cancel);
        Assert.Equal(0, count % 200);
        Assert.Equal(count / 200, (await Store.SummariseAsync(Cancel)).LastSequence);
    }

    [Fact]
    public async Task Store_Should_GoOn_When_CallsWereCancelled()
    {
        await Record.ExceptionAsync(() => Store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancelled));
        await Record.ExceptionAsync(() => Store.CountAsync(Systeem, "Onderzoek", null, Cancelled));

        Assert.Equal(1, await WriteAsync(Some.Onderzoek("o")));
        Assert.Equal(1, await Store.CountAsync(Systeem, "Onderzoek", null, Cancel));
    }
}
