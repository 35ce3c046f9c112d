using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Leases: one holder at a time, and nothing written under one that is another's by now.</summary>
public abstract class LeaseConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task AcquireLeaseAsync_Should_GiveTheLease_When_ItIsFree()
    {
        var lease = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        var other = await Store.AcquireLeaseAsync("opruimen", "twee", Minute, Cancel);

        Assert.Equal(new Lease("oogst", "een", 1, Time.GetUtcNow() + Minute), lease);
        Assert.Equal(1, other!.Token);
    }

    [Fact]
    public async Task AcquireLeaseAsync_Should_GiveNothing_When_AnotherHasIt()
    {
        await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        Time.Advance(Minute - TimeSpan.FromMilliseconds(1));

        Assert.Null(await Store.AcquireLeaseAsync("oogst", "twee", Minute, Cancel));
    }

    [Fact]
    public async Task AcquireLeaseAsync_Should_GiveAHigherToken_When_TheTimeOfAnotherIsOver()
    {
        var first = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        Time.Advance(Minute);

        var second = await Store.AcquireLeaseAsync("oogst", "twee", Minute, Cancel);

        Assert.Equal(first!.Token + 1, second!.Token);
        Assert.Null(await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel));
    }

    [Fact]
    public async Task AcquireLeaseAsync_Should_ProlongUnderTheSameToken_When_TheHolderAsks()
    {
        await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        Time.Advance(TimeSpan.FromSeconds(90));

        var again = await Store.AcquireLeaseAsync("oogst", "een", 2 * Minute, Cancel);
        Time.Advance(Minute);

        Assert.Equal(1, again!.Token);
        Assert.Null(await Store.AcquireLeaseAsync("oogst", "twee", Minute, Cancel));
    }

    [Fact]
    public async Task AcquireLeaseAsync_Should_GiveItToOne_When_ManyAskAtOnce()
    {
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Store.AcquireLeaseAsync("oogst", $"server-{i}", Minute, Cancel), Cancel)));

        Assert.Single(leases, lease => lease is not null);
    }

    [Theory]
    [InlineData("", "een", 1)]
    [InlineData("oogst", "", 1)]
    [InlineData("oogst", "een", 0)]
    [InlineData("oogst", "een", -1)]
    [InlineData("oogst", "een", 86_401)]
    public async Task AcquireLeaseAsync_Should_Refuse_When_OutsideItsBounds(string name, string holder, int seconds)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.AcquireLeaseAsync(name, holder, TimeSpan.FromSeconds(seconds), Cancel));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.AcquireLeaseAsync(new string('n', Lease.MaxNameLength + 1), "een", Minute, Cancel));
    }

    [Fact]
    public async Task ReleaseLeaseAsync_Should_LetTheNextInAtOnce_When_ItIsOurs()
    {
        var first = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);

        await Store.ReleaseLeaseAsync(first!, Cancel);

        Assert.Equal(2, (await Store.AcquireLeaseAsync("oogst", "twee", Minute, Cancel))!.Token);
    }

    [Fact]
    public async Task ReleaseLeaseAsync_Should_ChangeNothing_When_ItIsAnothersByNow()
    {
        var first = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        Time.Advance(Minute);
        await Store.AcquireLeaseAsync("oogst", "twee", Minute, Cancel);

        await Store.ReleaseLeaseAsync(first!, Cancel);

        Assert.Null(await Store.AcquireLeaseAsync("oogst", "drie", Minute, Cancel));
    }

    [Fact]
    public async Task ApplyAsync_Should_Write_When_TheLeaseIsStillTheWriters()
    {
        var lease = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        Time.Advance(2 * Minute);

        // Nobody else took it, so its end did no harm.
        var result = await Store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")) with { Lease = lease }, Cancel);

        Assert.Equal(new ApplyResult.Applied(1, Repeated: false), result);
    }

    [Fact]
    public async Task ApplyAsync_Should_WriteNothing_When_AnotherTookTheLeaseOver()
    {
        var stale = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        Time.Advance(Minute);
        var current = await Store.AcquireLeaseAsync("oogst", "twee", Minute, Cancel);
        var late = Some.ChangeSet("k", Some.Onderzoek("o")) with { Lease = stale };

        var fault = Assert.Single(await FaultsAsync(late));
        var preview = Assert.IsType<PlanResult.Refused>(await Store.PreviewAsync(late, Cancel));

        Assert.Equal((FaultCode.Lease, "lease"), (fault.Code, fault.Path));
        Assert.Equal(fault, Assert.Single(preview.Faults));
        Assert.Null(await NodeAsync("o"));
        Assert.Equal(new ApplyResult.Applied(1, Repeated: false), await Store.ApplyAsync(late with { Lease = current }, Cancel));
        Assert.Equal(new ApplyResult.Applied(1, Repeated: true), await Store.ApplyAsync(late, Cancel));
    }

    [Fact]
    public async Task ApplyAsync_Should_WriteNothing_When_TheLeaseWasReleasedOrNeverThere()
    {
        var released = await Store.AcquireLeaseAsync("oogst", "een", Minute, Cancel);
        await Store.ReleaseLeaseAsync(released!, Cancel);

        Assert.Equal(FaultCode.Lease, Assert.Single(await FaultsAsync(Some.ChangeSet("k", Some.Onderzoek("o")) with { Lease = released })).Code);
        Assert.Equal(FaultCode.Lease, Assert.Single(await FaultsAsync(Some.ChangeSet("k", Some.Onderzoek("o")) with { Lease = released! with { Name = "niets" } })).Code);
    }
}
