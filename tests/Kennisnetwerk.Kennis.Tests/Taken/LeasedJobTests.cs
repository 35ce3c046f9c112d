using System.Collections.Immutable;
using System.Reflection;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Taken;
using Kennisnetwerk.Kennis.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Kennis.Tests.Taken;

public sealed class LeasedJobTests : IAsyncLifetime
{
    private const string Name = "oogst";

    // The store's clock and the worker's are apart, so that a test says which of them goes on.
    private readonly FakeTimeProvider storeTime = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
    private readonly FakeTimeProvider workerTime = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
    private readonly MemoryGraphStore store;

    public LeasedJobTests() => store = new MemoryGraphStore(TestStore.Schema, storeTime);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task TryRunAsync_Should_RunAndLetTheNextIn_When_NobodyHasTheLease()
    {
        var tokens = new List<long>();

        Assert.True(await Job("een").TryRunAsync(Name, (lease, _) => Add(tokens, lease), Cancellation));
        Assert.True(await Job("twee").TryRunAsync(Name, (lease, _) => Add(tokens, lease), Cancellation));

        Assert.Equal([1L, 2L], tokens);
    }

    [Fact]
    public async Task TryRunAsync_Should_LeaveItToTheOther_When_AnotherIsAtIt()
    {
        var hasRun = await Job("een").TryRunAsync(
            Name, async (_, _) => Assert.False(await Job("twee").TryRunAsync(Name, (_, _) => throw new InvalidOperationException("It ran twice."), Cancellation)), Cancellation);

        Assert.True(hasRun);
    }

    [Fact]
    public async Task TryRunAsync_Should_KeepTheLease_When_TheWorkTakesLong()
    {
        var watched = DispatchProxy.Create<IGraphStore, ProlongationSignal>();
        var signal = (ProlongationSignal)watched;
        signal.Inner = store;
        var job = new LeasedJob(watched, "een", workerTime);

        Assert.True(await job.TryRunAsync(
            Name,
            async (_, _) =>
            {
                await signal.Asked.WaitAsync(Cancellation);
                for (var i = 0; i < 10; i++)
                {
                    storeTime.Advance(job.Term / 3);
                    do
                    {
                        workerTime.Advance(job.Term / 3);
                    }
                    while (!await signal.Asked.WaitAsync(TimeSpan.FromMilliseconds(20), Cancellation));

                    Assert.Null(await store.AcquireLeaseAsync(Name, "twee", job.Term, Cancellation));
                }
            },
            Cancellation));
    }

    [Fact]
    public async Task TryRunAsync_Should_StopTheWork_When_AnotherTookOver()
    {
        var job = Job("een");

        var hasRun = await job.TryRunAsync(
            Name,
            async (_, token) =>
            {
                storeTime.Advance(job.Term);
                Assert.NotNull(await store.AcquireLeaseAsync(Name, "twee", job.Term, Cancellation));
                workerTime.Advance(job.Term / 3);
                await Task.Delay(Timeout.Infinite, token);
            },
            Cancellation);

        Assert.False(hasRun);
        Assert.Null(await store.AcquireLeaseAsync(Name, "drie", job.Term, Cancellation));
    }

    [Fact]
    public async Task TryRunAsync_Should_KeepLateWritesOut_When_TheWorkSleptThroughItsLease()
    {
        var job = Job("een");
        ApplyResult? late = null;

        await job.TryRunAsync(
            Name,
            async (lease, _) =>
            {
                storeTime.Advance(job.Term);
                await store.AcquireLeaseAsync(Name, "twee", job.Term, Cancellation);
                late = await store.ApplyAsync(
                    new ChangeSet
                    {
                        Key = "laat",
                        Actor = Actor.Systeem,
                        Source = "toets",
                        Lease = lease,
                        Changes = [new Change.UpsertNode("t", "Thema") { Fields = ImmutableSortedDictionary<string, GraphValue?>.Empty.Add("naam", GraphValue.Of("t")) }],
                    },
                    Cancellation);
            },
            Cancellation);

        Assert.Equal(FaultCode.Lease, Assert.Single(Assert.IsType<ApplyResult.Rejected>(late).Faults).Code);
    }

    [Fact]
    public async Task TryRunAsync_Should_GiveTheLeaseBack_When_TheWorkFails()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Job("een").TryRunAsync(Name, (_, _) => throw new InvalidDataException(), Cancellation));

        Assert.NotNull(await store.AcquireLeaseAsync(Name, "twee", TimeSpan.FromSeconds(1), Cancellation));
    }

    private LeasedJob Job(string holder) => new(store, holder, workerTime);

    private static Task Add(List<long> tokens, Lease lease)
    {
        tokens.Add(lease.Token);
        return Task.CompletedTask;
    }
}
