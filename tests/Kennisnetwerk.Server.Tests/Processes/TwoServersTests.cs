using System.Text.Json;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Server.Tests.Processes;

/// <summary>Two servers, each with a data folder of its own, on one Neo4j.</summary>
[Collection(SharedNeo4j.Name)]
public sealed class TwoServersTests(Neo4jServer neo4j) : IDisposable
{
    private const string NewId = "onz-toets-twee-servers";
    private const string NewWord = "zwaluwstaartverbinding";

    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-twee-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Servers_Should_ShowTheSame_When_OneOfThemOrACommandWrites()
    {
        var settings = await SharedNeo4j.EmptyAsync(neo4j);
        using var one = Start("een", settings);
        using var two = Start("twee", settings);
        await Task.WhenAll(one.WaitUntilReadyAsync(), two.WaitUntilReadyAsync());

        // Both found an empty database; one of them filled it.
        Assert.Equal(1, await LastSequenceAsync(settings));

        var (exitCode, _, errors) = await ServerProcess.RunAsync(settings, "importeer", await WriteNewAsync(), "--gegevens", Path.Combine(folder, "drie"));
        Assert.True(exitCode == 0, errors);

        foreach (var server in new[] { one, two })
        {
            // The graph shows it at once, the search as soon as the server's own index has followed.
            var node = (await server.AskAsync($$"""{ node(id: "{{NewId}}") { id ... on Onderzoek { titel } } }""")).GetProperty("node");
            Assert.Contains(NewWord, node.GetProperty("titel").GetString(), StringComparison.Ordinal);
            await WaitForAsync(async () => (await server.GetAsync($"/zoeken?q={NewWord}")).Contains(NewId, StringComparison.Ordinal));
        }

        await RequireSameAnswersAsync(one, two);
    }

    [Fact]
    public async Task Server_Should_TakeOver_When_TheOneThatFillsTheStoreIsKilled()
    {
        var address = new Uri((await SharedNeo4j.EmptyAsync(neo4j))["KENNISNETWERK_NEO4J_ADRES"]);
        await using var first = await FaultyProxy.StartAsync(address);
        await using var second = await FaultyProxy.StartAsync(address);
        first.Decide = second.Decide = HoldWrites;
        var servers = new[] { (Proxy: first, Server: Start("een", SharedNeo4j.Settings(first.Address))), (Proxy: second, Server: Start("twee", SharedNeo4j.Settings(second.Address))) };
        try
        {
            await WaitForAsync(() => Task.FromResult(servers.Any(server => server.Proxy.Seen.Any(IsWrite))));
            var leader = servers.Single(server => server.Proxy.Seen.Any(IsWrite));
            var other = servers.Single(server => server != leader);
            other.Proxy.Decide = _ => ProxyFault.None;

            leader.Server.Kill();
            await other.Server.WaitUntilReadyAsync();

            var check = await ServerProcess.RunAsync(SharedNeo4j.Settings(address), "controleer", "--json", "--gegevens", Path.Combine(folder, other == servers[0] ? "een" : "twee"));
            var report = JsonDocument.Parse(check.Output).RootElement;
            Assert.Equal(0, report.GetProperty("fouten").GetArrayLength());
            Assert.Equal(1, report.GetProperty("logboek").GetProperty("laatste").GetInt32());
            Assert.Equal(134, report.GetProperty("knopen").GetProperty("Onderzoek").GetInt32());
        }
        finally
        {
            servers[0].Server.Dispose();
            servers[1].Server.Dispose();
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Holds what begins a write of the graph, before any lock is taken, so that its sender can be killed in the middle of its job.</summary>
    private static ProxyFault HoldWrites(SeenRequest request) => IsWrite(request) ? new ProxyFault { Delay = TimeSpan.FromMinutes(10) } : ProxyFault.None;

    private static bool IsWrite(SeenRequest request) =>
        request.IsStatementInTransaction && request.Body.Contains("`_Stand`", StringComparison.Ordinal) && request.Body.Contains("`slot` =", StringComparison.Ordinal);

    private ServerProcess Start(string name, Dictionary<string, string> settings) => ServerProcess.Start(Path.Combine(folder, name), settings);

    private async Task<int> LastSequenceAsync(Dictionary<string, string> settings)
    {
        var (_, output, _) = await ServerProcess.RunAsync(settings, "controleer", "--json", "--gegevens", Path.Combine(folder, "een"));
        return JsonDocument.Parse(output).RootElement.GetProperty("logboek").GetProperty("laatste").GetInt32();
    }

    /// <summary>A file for <c>importeer</c> with one onderzoek, in the format of <c>exporteer</c>.</summary>
    private async Task<string> WriteNewAsync()
    {
        var path = Path.Combine(folder, "nieuw.jsonl");
        var line = JsonSerializer.Serialize(new { id = NewId, type = "Onderzoek", titel = $"Over de {NewWord}", soort = "EVALUATIE", status = "LOPEND" });
        await File.WriteAllTextAsync(path, line + "\n", Token);
        return path;
    }

    /// <summary>Nothing that a visitor carries along depends on the server that gave it: a page's place and a list's cursor go on at the other.</summary>
    private static async Task RequireSameAnswersAsync(ServerProcess one, ServerProcess two)
    {
        foreach (var page in new[] { "/", "/onderzoeken", "/onderzoeksagenda", $"/zoeken?q={NewWord}", $"/onderzoek/{NewId}" })
        {
            Assert.Equal(await one.GetAsync(page), await two.GetAsync(page));
        }

        const string List = "totaalAantal pageInfo { endCursor hasNextPage } nodes { id }";
        var first = (await one.AskAsync($$"""{ onderzoeken(first: 20) { {{List}} } }""")).GetProperty("onderzoeken");
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = $$"""{ onderzoeken(first: 20, after: "{{cursor}}") { {{List}} } }""";
        Assert.Equal((await one.AskAsync(next)).ToString(), (await two.AskAsync(next)).ToString());
    }

    private static async Task WaitForAsync(Func<Task<bool>> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (!await condition())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
