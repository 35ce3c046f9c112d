using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Plans;

/// <summary>
/// Listens to what the store sends while it is used for everything that it can do, and lets the server explain each statement. So no
/// statement escapes, and each is explained as it was really sent.
/// </summary>
public sealed class StatementPlansTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Statements_Should_BeServedByIndexes_When_Explained()
    {
        var explained = await ExplainAsync(UseAsync);

        Assert.True(explained.Count > 30, $"Only {explained.Count} statements were seen.");
        Assert.All(explained, statement => Assert.DoesNotContain("AllNodesScan", statement.Operators));
        // The two ends of a relation or path, each found by its id, make a product of one row; that one has another name here.
        Assert.All(explained, statement => Assert.DoesNotContain("CartesianProduct", statement.Operators));
        Assert.All(explained, statement => Assert.DoesNotContain(
            statement.Operators, name => name.Contains("AllRelationshipsScan", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Statements_Should_HoldNoValue_When_ValuesAreHostile()
    {
        const string Hostile = "x'})\"`\\u0027 DETACH DELETE n //";
        var explained = await ExplainAsync(async store =>
        {
            await store.ApplyAsync(Some.ChangeSet(Hostile, Some.Onderzoek("o1", ("titel", GraphValue.Of(Hostile)))), Token);
            await store.GetAsync(Kijker.Systeem, [Hostile], Token);
            await store.GetRelationsAsync(Kijker.Systeem, [$"{Hostile}~KENT~{Hostile}"], Token);
            await store.CountAsync(Kijker.Systeem, "Onderzoek", new Filter.StartsWith("titel", Hostile), Token);
            await store.PathsAsync(Kijker.Systeem, new PathRequest { From = Hostile, To = Hostile }, Token);
        });

        Assert.All(explained, statement => Assert.DoesNotContain("DETACH DELETE n", statement.Text, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<ExplainedStatement>> ExplainAsync(Func<Neo4jGraphStore, Task> use)
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, Token);
        await using var proxy = await FaultyProxy.StartAsync(address);
        await using (var store = await Neo4jGraphStore.OpenAsync(
            new Neo4jOptions { Address = proxy.Address }, TestSchema.Instance, TimeProvider.System, Token))
        {
            proxy.Seen.Clear();
            await use(store);
        }

        using var http = new HttpClient();
        var explained = new List<ExplainedStatement>();
        foreach (var body in proxy.Seen.Select(request => request.Body).Where(IsPlanned).DistinctBy(StatementOf))
        {
            explained.Add(await ExplainedStatement.AskAsync(http, address, body, Token));
        }
        return explained;
    }

    private static string StatementOf(string body) => System.Text.Json.Nodes.JsonNode.Parse(body)!["statement"]!.GetValue<string>();

    /// <summary>Commands about the database itself have no plan to speak of.</summary>
    private static bool IsPlanned(string body) =>
        body.Contains("\"statement\"", StringComparison.Ordinal) && !StatementOf(body).StartsWith("SHOW", StringComparison.Ordinal);

    private static async Task UseAsync(Neo4jGraphStore store)
    {
        await WriteNetworkAsync(store);
        await ReadNodesAsync(store);
        await ReadRelationsAsync(store);
        await store.ReadChangesAsync(0, 100, Token);
        await store.SummariseAsync(Token);
        await store.PreviewAsync(Some.ChangeSet("voorbeeld", Some.Onderzoek("o9")), Token);
        await RemoveAsync(store);
        await ReplayAsync(store);
        var lease = await store.AcquireLeaseAsync("taak", "een", TimeSpan.FromMinutes(1), Token);
        await store.ApplyAsync(Some.ChangeSet("onder pacht", Some.Onderzoek("o9")) with { Lease = lease }, Token);
        await store.PreviewAsync(Some.ChangeSet("onder pacht, voorproef", Some.Onderzoek("o9")) with { Lease = lease }, Token);
        await store.ReleaseLeaseAsync(lease!, Token);
    }

    /// <summary>Entries that are there, and one that follows and brings a mention back whose history is erased.</summary>
    private static async Task ReplayAsync(Neo4jGraphStore store)
    {
        var log = await store.ReadChangesAsync(0, 100, Token);
        foreach (var entry in log)
        {
            await store.ReplayAsync(entry with { Items = [.. entry.Items.Select(item => Erasure.Strip(item))] }, Token);
        }
        var mention = new Node
        {
            Id = "v2",
            Type = "Vermelding",
            Version = 2,
            Status = Publicatiestatus.Gepubliceerd,
            CreatedAt = log[^1].Moment,
            ModifiedAt = log[^1].Moment,
            Fields = ImmutableSortedDictionary<string, GraphValue>.Empty.Add("herkomst", GraphValue.Of("IMPORT")),
            Claims = [Some.Claim("o1", "jaar", "2026")],
        };
        await store.ReplayAsync(
            log[^1] with { Sequence = log[^1].Sequence + 1, Key = "teruggekeerd", Items = [new LogItem.OfNode("v2", "Vermelding", null, mention) { IsErased = true }] }, Token);
    }

    private static async Task WriteNetworkAsync(Neo4jGraphStore store)
    {
        await WriteAsync(
            store,
            Some.Onderzoek("o1", ("jaar", GraphValue.Of(2024))),
            Some.Onderzoek("o2"),
            Some.Instelling("i1"),
            Some.Instelling("i2"),
            Some.Thema("t1"),
            Some.Relation("o1", "UITGEVOERD_DOOR", "i1", ("toelichting", GraphValue.Of("samen"))),
            Some.Relation("o1", "GAAT_OVER", "t1"));
        await WriteAsync(store, Some.Vermelding("v1", "IMPORT", Some.Claim("o1", "jaar", "2025")));
    }

    private static async Task RemoveAsync(Neo4jGraphStore store)
    {
        await WriteAsync(store, new Change.RedirectNode("i2", "i1"));
        await WriteAsync(store, new Change.DeleteRelation("o1~GAAT_OVER~t1"));
        await WriteAsync(store, Some.Vermelding("v1", "IMPORT", Some.Claim("o2", "jaar", "2025")));
        await WriteAsync(store, new Change.DeleteNode("t1"));
        await WriteAsync(store, new Change.EraseNode("o2"));
    }

    private static async Task WriteAsync(Neo4jGraphStore store, params Change[] changes)
    {
        var result = await store.ApplyAsync(Some.ChangeSet(Kijker.Systeem, changes), Token);
        Assert.False(result is ApplyResult.Rejected, result is ApplyResult.Rejected rejected ? string.Join('\n', rejected.Faults) : "");
    }

    private static async Task ReadNodesAsync(Neo4jGraphStore store)
    {
        Filter[] filters =
        [
            new Filter.Compare("jaar", Comparison.GreaterOrEqual, GraphValue.Of(2020)),
            new Filter.In("status", [GraphValue.Of("LOPEND")]),
            new Filter.Exists("start"),
            new Filter.StartsWith("titel", "o"),
            new Filter.Not(new Filter.Or([new Filter.Exists("trefwoorden"), new Filter.StartsWith("trefwoorden", "a")])),
            new Filter.Related("GAAT_OVER", Direction.Uit, ["t1"]),
        ];
        foreach (var kijker in new[] { Kijker.Systeem, Kijker.Bezoeker })
        {
            await store.GetAsync(kijker, ["o1", "i2"], Token);
            await store.GetClaimsAsync(kijker, ["o1"], Token);
            await store.GroupAsync(kijker, new GroupRequest { Type = "Onderzoek", Field = "status" }, Token);
            await store.GroupAsync(kijker, new GroupRequest { Type = "Onderzoek", Field = "trefwoorden" }, Token);
            foreach (var filter in filters)
            {
                await store.CountAsync(kijker, "Onderzoek", filter, Token);
                await store.ScanAsync(kijker, new ScanRequest { Type = "Onderzoek", Filter = filter }, Token);
            }
            var request = new ScanRequest { Type = "Onderzoek", Order = [new Order("jaar")], Page = new PageRequest(1) };
            var first = await store.ScanAsync(kijker, request, Token);
            await store.ScanAsync(kijker, request with { Page = new PageRequest(1) { After = first.Rows[^1].Cursor } }, Token);
            await store.ScanAsync(kijker, request with { Type = "Benoemd", Order = [new Order("naam")] }, Token);
        }
    }

    private static async Task ReadRelationsAsync(Neo4jGraphStore store)
    {
        await store.GetRelationsAsync(Kijker.Bezoeker, ["o1~UITGEVOERD_DOOR~i1", "o1~GAAT_OVER~t1"], Token);
        var relations = await store.ScanRelationsAsync(Kijker.Bezoeker, new PageRequest(1), Token);
        await store.ScanRelationsAsync(Kijker.Bezoeker, new PageRequest(1) { After = relations.Rows[^1].Cursor }, Token);
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var request = new ExpandRequest { Parents = ["o1", "o2"], Direction = direction, Page = new PageRequest(1) };
            await store.ExpandAsync(Kijker.Bezoeker, request, Token);
            await store.CountNeighboursAsync(Kijker.Bezoeker, request with { Soorten = ["UITGEVOERD_DOOR"] }, Token);
        }
        await store.PathsAsync(Kijker.Bezoeker, new PathRequest { From = "o1", To = "i1" }, Token);
    }
}
