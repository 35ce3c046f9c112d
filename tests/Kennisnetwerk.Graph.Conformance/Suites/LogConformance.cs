using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>The change log: one entry for each ChangeSet that changed something, whole, in order, with before and after.</summary>
public abstract class LogConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ReadChangesAsync_Should_GiveWhoWhenWhyAndWhat_When_Written()
    {
        var moment = Time.GetUtcNow();
        await Store.ApplyAsync(Some.ChangeSet("k1", Some.Onderzoek("o"), Some.Onderzoek("a"), Some.Relation("o", "KENT", "a")) with
        {
            Actor = new Actor("wie", Systeem),
            Source = "bron",
            Reason = "omdat één",
        }, Cancel);

        var entry = Assert.Single(await Store.ReadChangesAsync(0, 10, Cancel));

        Assert.Equal((1L, "k1", "wie", "bron", "omdat één", 1), (entry.Sequence, entry.Key, entry.Actor, entry.Source, entry.Reason, entry.SchemaVersion));
        Assert.Equal(moment, entry.Moment);
        Assert.Equal(["a", "o", "o~KENT~a"], entry.Items.Select(item => item.Id));
        Assert.Equal(await NodeAsync("o"), Assert.IsType<LogItem.OfNode>(entry.Items[1]).After);
        Assert.Equal(await RelationAsync("o~KENT~a"), Assert.IsType<LogItem.OfRelation>(entry.Items[2]).After);
    }

    [Fact]
    public async Task ReadChangesAsync_Should_HoldBeforeAndAfter_When_ChangedAndDeleted()
    {
        await WriteAsync(
            Some.Onderzoek("o", ("budget", GraphValue.Of(3.0)), ("start", GraphValue.Of(new DateOnly(2020, 1, 2))), ("gezien", GraphValue.Of(Time.GetUtcNow())), ("jaren", ListValue.Of([GraphValue.Of(1)])), ("open", GraphValue.Of(true))),
            Some.Onderzoek("p"), Some.Relation("o", "KENT", "p"), Some.Vermelding("v", "IMPORT", Some.Claim("p", "jaar", "1")));
        var before = await NodeAsync("o");
        var mention = await NodeAsync("v");
        var relation = await RelationAsync("o~KENT~p");
        await WriteAsync(Some.Onderzoek("o", ("jaar", GraphValue.Of(5))));
        var after = await NodeAsync("o");
        await WriteAsync(new Change.DeleteNode("o"), new Change.DeleteNode("v"));

        var entries = await Store.ReadChangesAsync(1, 10, Cancel);

        Assert.Equal([new LogItem.OfNode("o", "Onderzoek", before, after)], entries[0].Items);
        Assert.Equal(new LogItem.OfNode("o", "Onderzoek", after, null), entries[1].Items[0]);
        Assert.Equal(new LogItem.OfNode("v", "Vermelding", mention, null), entries[1].Items[2]);
        Assert.Equal(new LogItem.OfRelation("o~KENT~p", relation, null), entries[1].Items[3]);
    }

    [Fact]
    public async Task ReadChangesAsync_Should_RebuildTheGraph_When_ReadFromItsBeginning()
    {
        await WriteAsync(Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Relation("o", "KENT", "p"), Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1")));
        await WriteAsync(Some.Onderzoek("p", ("jaar", GraphValue.Of(5))), new Change.DeleteRelation("o~KENT~p"), Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "2")));
        await WriteAsync(Some.Onderzoek("q"), new Change.DeleteNode("o"), Some.Relation("q", "KENT", "p"));
        var nodes = new Dictionary<string, Node?>();
        var relations = new Dictionary<string, Relation?>();
        long after = 0;
        while (await Store.ReadChangesAsync(after, 1, Cancel) is { IsEmpty: false } entries)
        {
            after = entries[^1].Sequence;
            foreach (var item in entries[0].Items)
            {
                _ = item switch
                {
                    LogItem.OfNode node => (nodes[node.Id] = node.After) is null,
                    LogItem.OfRelation relation => (relations[relation.Id] = relation.After) is null,
                    _ => throw new InvalidOperationException(),
                };
            }
        }

        Assert.Equal(await Store.GetAsync(Systeem, nodes.Keys, Cancel), nodes.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!));
        Assert.Equal(await Store.GetRelationsAsync(Systeem, relations.Keys, Cancel), relations.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!));
        Assert.Equal(["p", "q"], nodes.Where(pair => pair.Value is not null).Select(pair => pair.Key).Order());
    }

    [Fact]
    public async Task ReadChangesAsync_Should_GiveWholeEntriesAfterTheNumber_When_Paged()
    {
        for (var i = 1; i <= 5; i++)
        {
            await WriteAsync(Some.Onderzoek($"o{i}"), Some.Onderzoek($"p{i}"));
        }

        var middle = await Store.ReadChangesAsync(2, 2, Cancel);

        Assert.Equal([3L, 4L], middle.Select(entry => entry.Sequence));
        Assert.All(middle, entry => Assert.Equal(2, entry.Items.Length));
        Assert.Empty(await Store.ReadChangesAsync(5, 10, Cancel));
        Assert.Empty(await Store.ReadChangesAsync(long.MaxValue, 10, Cancel));
    }

    [Fact]
    public async Task ReadChangesAsync_Should_NeverGoBackInTime_When_TheClockDoes()
    {
        await WriteAsync(Some.Onderzoek("o"));
        Time.AdjustTime(Time.GetUtcNow().AddDays(-1));
        await WriteAsync(Some.Onderzoek("p"));

        var entries = await Store.ReadChangesAsync(0, 10, Cancel);

        Assert.Equal(entries[0].Moment, entries[1].Moment);
        Assert.Equal((await NodeAsync("o"))!.CreatedAt, (await NodeAsync("p"))!.CreatedAt);
    }

    [Fact]
    public async Task ReadChangesAsync_Should_CutMomentsToMilliseconds_When_TheClockIsFiner()
    {
        Time.Advance(TimeSpan.FromTicks(12_345));

        await WriteAsync(Some.Onderzoek("o"));

        Assert.Equal(0, (await Store.ReadChangesAsync(0, 1, Cancel))[0].Moment.Ticks % TimeSpan.TicksPerMillisecond);
        Assert.Equal(TimeSpan.Zero, (await NodeAsync("o"))!.CreatedAt.Offset);
    }
}
