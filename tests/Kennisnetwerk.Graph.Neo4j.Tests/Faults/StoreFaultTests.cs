using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Faults;

/// <summary>What the store makes of a bad road and of a server that goes away: nothing acknowledged is lost, nothing is applied twice.</summary>
public sealed class StoreFaultTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<ProxyFault> LastingFaults =>
    [
        new ProxyFault { CutBefore = true },
        new ProxyFault { CutInside = true },
        new ProxyFault { Status = 503, Body = "<html>even geduld</html>" },
        new ProxyFault { Status = 200, Body = "<html>inloggen</html>" },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20_261_124)]
    public async Task Store_Should_LoseNothingAndRepeatNothing_When_TheRoadIsBad(int seed)
    {
        const int Writers = 3;
        const int Each = 8;
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, Token);
        await using var proxy = await FaultyProxy.StartAsync(address);
        await using var stores = await StoresAsync(proxy.Address, Writers);
        var road = new BadRoad(seed);
        proxy.Decide = road.Decide;
        var witnesses = stores.Select(store => new Witness(store)).ToList();

        await Task.WhenAll(witnesses.Select((witness, w) => Task.Run(
            async () =>
            {
                for (var i = 0; i < Each; i++)
                {
                    await witness.WriteAsync((w * Each) + i);
                    await ReadUntilItWorksAsync(stores[w]);
                }
            },
            Token)));

        proxy.Decide = _ => ProxyFault.None;
        Assert.True(road.Met > Writers * Each, $"Only {road.Met} faults were met.");
        foreach (var witness in witnesses)
        {
            Assert.Equal(Each, witness.Acknowledged.Count);
            await witness.RequireAllOnceAsync(stores[0]);
        }
        Assert.Equal(Writers * Each, (await stores[0].SummariseAsync(Token)).LastSequence);
    }

    [Theory]
    [MemberData(nameof(LastingFaults))]
    public async Task Store_Should_SayWhatIsWrongAndRecover_When_TheFaultEnds(ProxyFault fault)
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, Token);
        await using var proxy = await FaultyProxy.StartAsync(address);
        await using var store = await OpenAsync(proxy.Address);
        proxy.Decide = _ => fault;

        foreach (var thrown in new[]
        {
            await Assert.ThrowsAsync<GraphStoreException>(() => ReadAsync(store)),
            await Assert.ThrowsAsync<GraphStoreException>(() => store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Token)),
            await Assert.ThrowsAsync<GraphStoreException>(() => store.AcquireLeaseAsync("taak", "een", TimeSpan.FromMinutes(1), Token)),
        })
        {
            Assert.True(thrown.IsTransient);
            Assert.Contains(proxy.Address.Authority, thrown.Message, StringComparison.Ordinal);
        }

        proxy.Decide = _ => ProxyFault.None;
        await ReadAsync(store);
        Assert.Equal(new ApplyResult.Applied(1, Repeated: false), await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Token));
    }

    [Fact]
    public async Task Store_Should_ReplayOnce_When_TheAnswerToTheCommitIsLost()
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, Token);
        await using var source = await OpenAsync(address);
        await source.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Token);
        var entry = (await source.ReadChangesAsync(0, 1, Token))[0];
        await EmptyDatabase.MakeAsync(address, Token);
        await using var proxy = await FaultyProxy.StartAsync(address);
        await using var target = await OpenAsync(proxy.Address);
        proxy.Once(request => request.IsCommit, new ProxyFault { CutAfter = true });

        await target.ReplayAsync(entry, Token);

        Assert.Equal(1, (await target.SummariseAsync(Token)).LastSequence);
        Assert.Empty(await target.CheckAsync(Token));
    }

    [Fact]
    public async Task Store_Should_KeepWhatItAcknowledged_When_TheServerStopsAndStarts()
    {
        await using var own = await LocalNeo4j.TryStartAsync();
        if (own is null)
        {
            Assert.Skip("No Neo4j of our own to stop: put shared/neo4j beside the repository.");
        }
        await using var store = await OpenAsync(own.Address);
        await using var follower = await OpenAsync(own.Address);
        var witness = new Witness(store);
        using var ending = new CancellationTokenSource();
        var writing = Task.Run(() => WriteOnAsync(witness, ending.Token), Token);
        await WaitForAsync(() => witness.Acknowledged.Count >= 5);

        await own.StopAsync();
        await WaitForAsync(() => !witness.Failures.IsEmpty);
        var away = await Assert.ThrowsAsync<GraphStoreException>(() => ReadAsync(follower));
        var before = witness.Acknowledged.Count;
        await own.StartAsync();
        await WaitForAsync(() => witness.Acknowledged.Count >= before + 5);
        await ending.CancelAsync();
        await writing;

        Assert.True(away.IsTransient);
        Assert.Contains(own.Address.Authority, away.Message, StringComparison.Ordinal);
        Assert.All(witness.Failures, failure => Assert.True(failure.IsTransient || failure.Code == Neo4jErrorCodes.OutcomeUnknown, failure.Message));
        await witness.RequireAllOnceAsync(follower);
        await witness.RequireAllOnceAsync(store);
    }

    private static async Task WriteOnAsync(Witness witness, CancellationToken ending)
    {
        for (var number = 0; !ending.IsCancellationRequested; number++)
        {
            await witness.WriteAsync(number);
        }
    }

    private static Task<Neo4jGraphStore> OpenAsync(Uri address) => Neo4jGraphStore.OpenAsync(
        new Neo4jOptions { Address = address, RetryBaseDelay = TimeSpan.FromMilliseconds(5), RetryMaxDelay = TimeSpan.FromMilliseconds(50) },
        TestSchema.Instance,
        TimeProvider.System,
        Token);

    private static async Task<StoreList> StoresAsync(Uri address, int count)
    {
        var stores = new StoreList();
        while (stores.Count < count)
        {
            stores.Add(await OpenAsync(address));
        }
        return stores;
    }

    private static Task<Page<Node>> ReadAsync(IGraphStore store) => store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = "Onderzoek" }, Token);

    /// <summary>Reads as a visitor does who loads the page again. A client that tried six times on this road met a fault six times.</summary>
    private static async Task ReadUntilItWorksAsync(IGraphStore store)
    {
        while (true)
        {
            try
            {
                await ReadAsync(store);
                return;
            }
            catch (GraphStoreException e) when (e.IsTransient)
            {
                await Task.Delay(20, Token);
            }
        }
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (!condition())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
