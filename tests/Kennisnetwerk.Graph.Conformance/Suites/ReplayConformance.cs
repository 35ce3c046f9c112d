using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Copies by the log: the oracle is the source, the store under test takes its entries over.</summary>
public abstract class ReplayConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private const int RandomWrites = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(20_261_124)]
    [InlineData(2_147_000_001)]
    public async Task ReplayAsync_Should_GiveTheSameGraphAndLog_When_AllEntriesAreReplayed(int seed)
    {
        var random = new RandomGraph(seed);
        await using var source = new MemoryGraphStore(TestSchema.Instance, Time);
        for (var i = 0; i < RandomWrites; i++)
        {
            await source.ApplyAsync(random.ChangeSet(i), Cancel);
            Time.Advance(TimeSpan.FromMilliseconds(i));
        }

        await CopyAsync(source);

        await RequireSameAsync(source);
        for (var i = RandomWrites; i < RandomWrites + 15; i++)
        {
            var changeSet = random.ChangeSet(i) with { Key = $"na-{i}" };
            Assert.Equal(GraphPrint.Of(await source.ApplyAsync(changeSet, Cancel)), GraphPrint.Of(await Store.ApplyAsync(changeSet, Cancel)));
        }

        await RequireSameAsync(source);
    }

    [Fact]
    public async Task ReplayAsync_Should_KeepWhatHangsOnAMention_When_ItsHistoryIsErased()
    {
        await using var source = new MemoryGraphStore(TestSchema.Instance, Time);
        await source.ApplyAsync(Some.ChangeSet("1", Some.Node("Expert", "expert"), Some.Onderzoek("o"), Some.Node("Bron", "bron")), Cancel);
        await source.ApplyAsync(
            Some.ChangeSet("2", Some.Vermelding("v", "IMPORT", Some.Claim("expert", "code", "geheim"), Some.Claim("o", "jaar", "1")), Some.Relation("v", "IN_BRON", "bron")),
            Cancel);
        await source.ApplyAsync(Some.ChangeSet("3", new Change.EraseNode("expert")), Cancel);

        await CopyAsync(source);

        Assert.NotNull(await RelationAsync("v~IN_BRON~bron"));
        await RequireSameAsync(source);
    }

    [Fact]
    public async Task ReplayAsync_Should_TakeAnErasureOver_When_EntriesWereReplayedBeforeIt()
    {
        await using var source = new MemoryGraphStore(TestSchema.Instance, Time);
        await source.ApplyAsync(Some.ChangeSet("1", Some.Node("Expert", "expert", ("contact", GraphValue.Of("geheim"))), Some.Onderzoek("o")), Cancel);
        await source.ApplyAsync(Some.ChangeSet("2", Some.Vermelding("v", "IMPORT", Some.Claim("expert", "code", "geheim"), Some.Claim("o", "jaar", "1"))), Cancel);
        await CopyAsync(source);
        await source.ApplyAsync(Some.ChangeSet("3", new Change.EraseNode("expert")), Cancel);

        await CopyAsync(source);

        await RequireSameAsync(source);
    }

    [Fact]
    public async Task ReplayAsync_Should_KeepTheKey_When_ItsChangeSetIsWrittenAgain()
    {
        await using var source = new MemoryGraphStore(TestSchema.Instance, Time);
        await source.ApplyAsync(Some.ChangeSet("sleutel", Some.Onderzoek("o")), Cancel);
        await CopyAsync(source);

        Assert.Equal(new ApplyResult.Applied(1, Repeated: true), await Store.ApplyAsync(Some.ChangeSet("sleutel", Some.Onderzoek("p")), Cancel));
    }

    [Fact]
    public async Task ReplayAsync_Should_ChangeNothing_When_TheEntryIsThere()
    {
        var entry = Entry(1, "sleutel", "o");
        await Store.ReplayAsync(entry, Cancel);
        await Store.ReplayAsync(entry, Cancel);

        Assert.Equal(GraphPrint.Of(entry), GraphPrint.Of(Assert.Single(await Store.ReadChangesAsync(0, 10, Cancel))));
        Assert.Equal(1, (await NodeAsync("o"))!.Version);
    }

    [Fact]
    public async Task ReplayAsync_Should_Refuse_When_TheEntryDoesNotFollow()
    {
        await Store.ReplayAsync(Entry(1, "een", "o"), Cancel);
        await Store.ApplyAsync(Some.ChangeSet("leeg", Some.Onderzoek("o")), Cancel);
        LogEntry[] strange = [Entry(3, "drie", "p"), Entry(1, "anders", "o"), Entry(1, "een", "p"), Entry(2, "een", "p"), Entry(2, "leeg", "p")];

        foreach (var entry in strange)
        {
            var thrown = await Assert.ThrowsAsync<GraphStoreException>(() => Store.ReplayAsync(entry, Cancel));
            Assert.Equal(EntryReplay.OutOfSequence, thrown.Code);
        }

        Assert.Null(await NodeAsync("p"));
    }

    private LogEntry Entry(long sequence, string key, string id)
    {
        var moment = Time.GetUtcNow();
        var node = new Node
        {
            Id = id,
            Type = "Onderzoek",
            Version = 1,
            Status = Publicatiestatus.Gepubliceerd,
            CreatedAt = moment,
            ModifiedAt = moment,
            Fields = ImmutableSortedDictionary<string, GraphValue>.Empty.Add("titel", GraphValue.Of(id)),
        };
        return new LogEntry
        {
            Sequence = sequence,
            Key = key,
            Moment = moment,
            Actor = "wie",
            Source = "bron",
            Reason = "",
            SchemaVersion = 1,
            Items = [new LogItem.OfNode(id, "Onderzoek", null, node)],
        };
    }

    private async Task CopyAsync(MemoryGraphStore source)
    {
        foreach (var entry in await source.ReadChangesAsync(0, ReadLimits.MaxLogEntries, Cancel))
        {
            await Store.ReplayAsync(entry, Cancel);
        }
    }

    private async Task RequireSameAsync(MemoryGraphStore source) => Assert.Equal(await AllAsync(source), await AllAsync(Store));

    /// <summary>Everything that the port shows of a store, as texts.</summary>
    private static async Task<List<string>> AllAsync(IGraphStore store)
    {
        var log = await store.ReadChangesAsync(0, ReadLimits.MaxLogEntries, Cancel);
        var ids = log.SelectMany(entry => entry.Items).OfType<LogItem.OfNode>().Select(item => item.NodeId).Distinct().ToList();
        var lines = log.Select(entry => Text(entry)).ToList();
        lines.AddRange((await store.GetAsync(Systeem, ids, Cancel)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} = {Text(pair.Value)}"));
        lines.AddRange((await store.ScanRelationsAsync(Systeem, new PageRequest(PageRequest.MaxSize), Cancel)).Items.Select(relation => Text(relation)));
        lines.AddRange((await store.GetClaimsAsync(Systeem, ids, Cancel)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Text(pair.Value)}"));
        var summary = await store.SummariseAsync(Cancel);
        lines.AddRange(summary.Nodes.Concat(summary.Relations).Select(pair => $"{pair.Value} {pair.Key}"));
        return lines;
    }

    private static string Text(object? value) => JsonSerializer.Serialize(GraphPrint.Of(value));
}
