using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client.Http;

/// <summary>What the client makes of a bad road: the proxy between it and the real server misbehaves.</summary>
public sealed class HttpFaultTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly string _label = Some.Label();
    private FaultyProxy _proxy = null!;
    private Neo4jClient _client = null!;
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _proxy = await FaultyProxy.StartAsync(await server.AddressAsync());
        _client = Some.Client(Some.Options(_proxy.Address));
    }

    public async ValueTask DisposeAsync()
    {
        _proxy.Decide = _ => ProxyFault.None;
        await _client.RunRepeatableAsync(Some.Statement($"MATCH (n:{_label}) DETACH DELETE n"), default);
        await _client.DisposeAsync();
        await _proxy.DisposeAsync();
    }

    public static TheoryData<ProxyFault> PassingFaults =>
    [
        new ProxyFault { CutBefore = true },
        new ProxyFault { CutAfter = true },
        new ProxyFault { CutInside = true },
        new ProxyFault { Status = 503, Body = "<html>even geduld</html>" },
        new ProxyFault { Status = 502 },
        new ProxyFault { Status = 200, Body = "<html>inloggen</html>" },
        new ProxyFault { Status = 200, Body = """{"data":{"fields":["n"],"values":[[1]]}}""" },
        new ProxyFault { Status = 200, Body = """{"data":{"fields":["n"],"values":[[]]}}""" },
        new ProxyFault { Status = 202, Body = """{"data":""" },
        new ProxyFault { Status = 500, Body = "" },
    ];

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task ReadAsync_Should_TryAgain_When_TheFaultPasses(ProxyFault fault)
    {
        _proxy.Once(_ => true, fault);

        var result = await _client.ReadAsync(Some.Statement("RETURN 1 AS n"), Token);

        Assert.Equal(1L, result.Single().Get<long>("n"));
        Assert.Equal(2, _proxy.Seen.Count);
    }

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task ReadAsync_Should_SayWhatIsWrong_When_TheFaultStays(ProxyFault fault)
    {
        _proxy.Decide = _ => fault;

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() => _client.ReadAsync(Some.Statement("RETURN 1 AS n"), Token));

        Assert.StartsWith("Kennisnetwerk.Transport.", thrown.Code, StringComparison.Ordinal);
        Assert.Contains(_proxy.Address.Authority, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(6, _proxy.Seen.Count);
    }

    [Fact]
    public async Task ReadAsync_Should_NotTryAgain_When_NothingLikeNeo4jAnswers()
    {
        _proxy.Decide = _ => new ProxyFault { Status = 404, Body = "Not Found" };

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() => _client.ReadAsync(Some.Statement("RETURN 1 AS n"), Token));

        Assert.Equal(Neo4jErrorCodes.NotNeo4j, thrown.Code);
        Assert.Single(_proxy.Seen);
    }

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task WriteAsync_Should_WriteOnce_When_AStatementIsDisturbed(ProxyFault fault)
    {
        _proxy.Once(request => request.IsStatementInTransaction, fault);

        await WriteAsync(rerunInDoubt: false);

        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WriteAsync_Should_WriteOnce_When_AStatementArrivesTwice(bool giveSecond)
    {
        _proxy.Once(request => request.IsStatementInTransaction, new ProxyFault { Repeat = true, GiveSecond = giveSecond });

        await WriteAsync(rerunInDoubt: false);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task WriteAsync_Should_SaySo_When_TheCommitIsNotConfirmed()
    {
        _proxy.Once(request => request.IsCommit, new ProxyFault { CutAfter = true });

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() => WriteAsync(rerunInDoubt: false));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.False(thrown.IsTransient);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task WriteAsync_Should_Confirm_When_TheCommitArrivesTwiceAndTheFirstAnswerCounts()
    {
        _proxy.Once(request => request.IsCommit, new ProxyFault { Repeat = true });

        await WriteAsync(rerunInDoubt: false);

        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task WriteAsync_Should_WriteOnce_When_TheWorkCanTellAndTheCommitIsDisturbed(ProxyFault fault)
    {
        _proxy.Once(request => request.IsCommit, fault);

        await WriteAsync(rerunInDoubt: true);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task WriteAsync_Should_WriteOnce_When_TheSecondAnswerOfARepeatedCommitCounts()
    {
        _proxy.Once(request => request.IsCommit, new ProxyFault { Repeat = true, GiveSecond = true });

        await WriteAsync(rerunInDoubt: true);

        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task WriteAsync_Should_RollBack_When_CancelledInTheMiddle()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _client.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(Some.Statement($"MERGE (:{_label} {{id: 1}})"), token);
                await cancel.CancelAsync();
                token.ThrowIfCancellationRequested();
                return 0;
            },
            rerunInDoubt: true,
            cancel.Token));

        Assert.Equal(0, await CountAsync());
        Assert.Contains(_proxy.Seen, request => request.Method == "DELETE");
    }

    [Fact]
    public async Task ReadAsync_Should_ReuseConnections_When_ManyReadsFollow()
    {
        for (var i = 0; i < 20; i++)
        {
            await _client.ReadAsync(Some.Statement("RETURN $i AS i", ("i", i)), Token);
        }

        Assert.Equal(20, _proxy.Seen.Count);
        Assert.Single(_proxy.Seen.Select(request => request.Connection).Distinct());
    }

    private Task<int> WriteAsync(bool rerunInDoubt) => _client.WriteAsync(
        async (transaction, token) =>
        {
            await transaction.RunAsync(Some.Statement($"MERGE (n:{_label} {{id: $id}})", ("id", 1)), token);
            return 0;
        },
        rerunInDoubt,
        Token);

    private async Task<long> CountAsync() =>
        (await _client.ReadAsync(Some.Statement($"MATCH (n:{_label}) RETURN count(n) AS n"), Token)).Single().Get<long>("n");
}
