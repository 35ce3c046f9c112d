using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Http;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client.Http;

public sealed class HttpTransportTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly string _label = Some.Label();
    private HttpTransport _transport = null!;
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _transport = new HttpTransport(Some.Options(await server.AddressAsync()), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await _transport.RunAsync(Some.Statement($"MATCH (n:{_label}) DETACH DELETE n"), AccessMode.Write, [], default);
        await _transport.DisposeAsync();
    }

    [Fact]
    public async Task CommitAsync_Should_KeepAllStatements_When_SeveralRan()
    {
        await using (var transaction = await _transport.BeginAsync(AccessMode.Write, [], Token))
        {
            await transaction.RunAsync(Some.Statement($"CREATE (:{_label} {{i: $i}})", ("i", 1)), Token);
            await transaction.RunAsync(Some.Statement($"CREATE (:{_label} {{i: $i}})", ("i", 2)), Token);
            Assert.Equal(0, await CountAsync());

            Assert.NotEmpty(await transaction.CommitAsync(Token));
        }

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task DisposeAsync_Should_KeepNothing_When_NotCommitted()
    {
        await using (var transaction = await _transport.BeginAsync(AccessMode.Write, [], Token))
        {
            await transaction.RunAsync(Some.Statement($"CREATE (:{_label})"), Token);
        }

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task RunAsync_Should_EndTheTransaction_When_AStatementFails()
    {
        await using var transaction = await _transport.BeginAsync(AccessMode.Write, [], Token);
        await transaction.RunAsync(Some.Statement($"CREATE (:{_label})"), Token);

        var failed = await Assert.ThrowsAsync<Neo4jException>(() => transaction.RunAsync(Some.Statement("RETURN 1 / 0"), Token));
        var after = await Assert.ThrowsAsync<Neo4jException>(() => transaction.RunAsync(Some.Statement("RETURN 1"), Token));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failed.Code);
        Assert.Equal(Neo4jErrorCodes.TransactionLost, after.Code);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task RunAsync_Should_RefuseAWrite_When_TheModeIsRead()
    {
        var thrown = await Assert.ThrowsAsync<Neo4jException>(() =>
            _transport.RunAsync(Some.Statement($"CREATE (:{_label})"), AccessMode.Read, [], Token));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", thrown.Code);
        Assert.False(thrown.IsTransient);
    }

    [Fact]
    public async Task RunAsync_Should_SeeTheWrite_When_GivenItsBookmarks()
    {
        var written = await _transport.RunAsync(Some.Statement($"CREATE (:{_label})"), AccessMode.Write, [], Token);

        var read = await _transport.RunAsync(Some.Statement($"MATCH (n:{_label}) RETURN count(n) AS n"), AccessMode.Read, written.Bookmarks, Token);

        Assert.Equal(1L, read.Single().Get<long>("n"));
    }

    [Fact]
    public async Task RunAsync_Should_GiveThePlan_When_Explained()
    {
        var result = await _transport.RunAsync(Some.Statement($"EXPLAIN MATCH (n:{_label}) RETURN n"), AccessMode.Read, [], Token);

        Assert.Equal(["ProduceResults", "NodeByLabelScan"], result.Plan!.Operators().Select(plan => plan.Operator));
        Assert.Contains(_label, result.Plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Should_NameTheDatabase_When_ItDoesNotExist()
    {
        await using var other = new HttpTransport(
            new Neo4jOptions { Address = await server.AddressAsync(), Database = "bestaatniet" }, TimeProvider.System);

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() => other.RunAsync(Some.Statement("RETURN 1"), AccessMode.Read, [], Token));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", thrown.Code);
        Assert.Contains("bestaatniet", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Should_Refuse_When_TheAnswerIsLargerThanTheBound()
    {
        await using var small = new HttpTransport(
            new Neo4jOptions { Address = await server.AddressAsync(), MaxAnswerBytes = 1024 * 1024 }, TimeProvider.System);

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() =>
            small.RunAsync(Some.Statement("UNWIND range(1, 100000) AS i RETURN i"), AccessMode.Read, [], Token));

        Assert.Equal(Neo4jErrorCodes.AnswerTooLarge, thrown.Code);
        Assert.False(thrown.IsTransient);
    }

    [Fact]
    public async Task RunAsync_Should_EndTheStatementOnTheServer_When_Cancelled()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var marker = Guid.NewGuid().ToString();
        var running = _transport.RunAsync(Some.Statement(Some.EndlessCypher, ("marker", marker)), AccessMode.Read, [], cancel.Token);
        await UntilRunningAsync(marker, 1);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await UntilRunningAsync(marker, 0);
    }

    [Fact]
    public async Task RunAsync_Should_EndTheTransactionOnTheServer_When_CancelledInsideOne()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var marker = Guid.NewGuid().ToString();
        await using (var transaction = await _transport.BeginAsync(AccessMode.Write, [], Token))
        {
            await transaction.RunAsync(Some.Statement($"CREATE (:{_label})"), Token);
            var running = transaction.RunAsync(Some.Statement(Some.EndlessCypher, ("marker", marker)), cancel.Token);
            await UntilRunningAsync(marker, 1);
            await cancel.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        }

        await UntilRunningAsync(marker, 0);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task RunAsync_Should_EndTheStatementOnTheServer_When_ItTakesTooLong()
    {
        var marker = Guid.NewGuid().ToString();
        await using var impatient = new HttpTransport(
            new Neo4jOptions { Address = await server.AddressAsync(), RequestTimeout = TimeSpan.FromMilliseconds(500) }, TimeProvider.System);

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() =>
            impatient.RunAsync(Some.Statement(Some.EndlessCypher, ("marker", marker)), AccessMode.Read, [], Token));

        Assert.Equal(Neo4jErrorCodes.Timeout, thrown.Code);
        await UntilRunningAsync(marker, 0);
    }

    private async Task<long> CountAsync() =>
        (await _transport.RunAsync(Some.Statement($"MATCH (n:{_label}) RETURN count(n) AS n"), AccessMode.Read, [], Token)).Single().Get<long>("n");

    /// <summary>Waits until so many statements with the marker run on the server; the test's own time-out ends a wait in vain.</summary>
    private async Task UntilRunningAsync(string marker, long count)
    {
        var show = Some.Statement(
            "SHOW TRANSACTIONS YIELD parameters AS p WHERE p.marker = $sought RETURN count(*) AS n", ("sought", marker));
        while ((await _transport.RunAsync(show, AccessMode.Read, [], Token)).Single().Get<long>("n") != count)
        {
            await Task.Delay(20, Token);
        }
    }
}
