using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Queries;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

/// <summary>What goes into the file comes out of it, and is looked up by an index.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly NodeType Onderzoek = TestSchema.Instance.Type("Onderzoek")!;

    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Store_Should_GiveEverythingBack_When_ValuesAreRandomAndItWasOpenedAgain()
    {
        var random = new RandomValues(41);
        var nodes = Enumerable.Range(0, 200).ToDictionary(i => $"o{i}", _ => random.Of(Onderzoek.Fields).SetItem("titel", GraphValue.Of(random.Text())));
        await using (var store = await folder.OpenAsync())
        {
            var written = await store.ApplyAsync(Some.ChangeSet("k", [.. nodes.Select(pair => Upsert(pair.Key, pair.Value))]), Cancel);
            Assert.IsType<ApplyResult.Applied>(written);
        }

        await using var again = await folder.OpenAsync();
        var read = await again.GetAsync(Kijker.Systeem, nodes.Keys, Cancel);
        var logged = (await again.ReadChangesAsync(0, 1, Cancel))[0].Items.Cast<LogItem.OfNode>().ToDictionary(item => item.Id, item => item.After!);

        Assert.All(nodes, pair => Assert.True(pair.Value.SequenceEqual(read[pair.Key].Fields), pair.Key));
        Assert.All(nodes, pair => Assert.Equal(read[pair.Key], logged[pair.Key]));
        Assert.Empty(await again.CheckAsync(Cancel));
    }

    [Fact]
    public async Task Store_Should_FindEachNodeByEachOfItsValues_When_ValuesAreRandom()
    {
        var random = new RandomValues(43);
        await using var store = await folder.OpenAsync();
        var nodes = Enumerable.Range(0, 40).ToDictionary(i => $"o{i}", _ => random.Of(Onderzoek.Fields).SetItem("titel", GraphValue.Of(random.Text())));
        await store.ApplyAsync(Some.ChangeSet("k", [.. nodes.Select(pair => Upsert(pair.Key, pair.Value))]), Cancel);

        foreach (var (id, fields) in nodes)
        {
            foreach (var (name, value) in fields)
            {
                var scalar = value is ListValue list ? list.Items[0] : value;
                var found = await store.ScanAsync(Kijker.Systeem, new ScanRequest { Type = "Onderzoek", Filter = new Filter.Compare(name, Comparison.Equal, scalar) }, Cancel);
                var listed = await store.CountAsync(Kijker.Systeem, "Onderzoek", new Filter.In(name, [scalar, scalar]), Cancel);

                Assert.Contains(found.Items, node => node.Id == id);
                Assert.Equal(found.Rows.Length, listed);
            }
        }
    }

    public static TheoryData<string> Requests => [.. Indexed.Keys];

    private static Dictionary<string, (Filter? Filter, Order[] Order, string Index)> Indexed { get; } = new()
    {
        ["all by id"] = (null, [], "knoop_soort (soort=?)"),
        ["by number"] = (null, [new("jaar", Descending: true)], "veld_jaar (soort=?)"),
        ["alphabetical"] = (null, [new("titel", Alphabetical: true)], "veld_titel_abc (soort=?)"),
        ["equal text"] = (new Filter.Compare("titel", Comparison.Equal, GraphValue.Of("x")), [], "veld_titel (soort=? AND <expr>=?)"),
        ["prefix"] = (new Filter.StartsWith("titel", "x"), [], "veld_titel (soort=? AND <expr>>? AND <expr><?)"),
        ["later date"] = (new Filter.Compare("start", Comparison.Greater, GraphValue.Of(new DateOnly(2021, 1, 1))), [], "veld_start (soort=? AND <expr>>?)"),
        ["some ids"] = (new Filter.In(SystemField.Id, [GraphValue.Of("a"), GraphValue.Of("b")]), [], "id=?)"),
    };

    // The plan is asked of the very statement that the store sends.
    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Page_Should_UseAnIndex_When_TheRequestHasOne(string name)
    {
        await using var store = await folder.OpenAsync();
        var (filter, order, index) = Indexed[name];
        var scope = ReadScope.OfNodes(TestSchema.Instance, Kijker.Systeem, "Onderzoek");
        var statement = new NodeQuery(TestSchema.Instance, Kijker.Systeem, scope, filter, ImmutableDictionary<string, string>.Empty).Page([.. order], new PageRequest(20), null);
        using var session = SqliteSession.Open(folder.Options, forWriting: false);

        var plan = session.Query(statement with { Text = "EXPLAIN QUERY PLAN " + statement.Text }, row => row.GetString(3));

        Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN k", StringComparison.Ordinal));
    }

    private static Change.UpsertNode Upsert(string id, ImmutableSortedDictionary<string, GraphValue> fields) => new(id, "Onderzoek")
    {
        Fields = fields.ToImmutableSortedDictionary(pair => pair.Key, pair => (GraphValue?)pair.Value, StringComparer.Ordinal),
        Status = Publicatiestatus.Gepubliceerd,
    };

    public void Dispose() => folder.Dispose();
}
