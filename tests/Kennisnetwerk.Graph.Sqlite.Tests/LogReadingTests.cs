using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

/// <summary>The log of a file: large entries, many entries, and what an erasure leaves of them.</summary>
public sealed class LogReadingTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadChangesAsync_Should_GiveALargeEntryWholeAndInOrder_When_ItHasThousandsOfItems()
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("groot", [.. Enumerable.Range(0, 6000).Select(i => Some.Onderzoek($"o{i}"))]), Cancel);
        await store.ApplyAsync(Some.ChangeSet("klein", Some.Onderzoek("x")), Cancel);
        var entries = await store.ReadChangesAsync(0, 2, Cancel);

        Assert.Equal([6000, 1], entries.Select(entry => entry.Items.Length));
        Assert.Equal(entries[0].Items.Select(item => item.Id).Order(CodePointComparer.Instance), entries[0].Items.Select(item => item.Id));
    }

    [Fact]
    public async Task ReadChangesAsync_Should_GoOnWhereItWas_When_ReadInPartsOfAnySize()
    {
        await using var store = await folder.OpenAsync();
        for (var i = 0; i < 120; i++)
        {
            await store.ApplyAsync(Some.ChangeSet($"k{i}", Some.Onderzoek("o", ("jaar", GraphValue.Of(i)))), Cancel);
        }

        foreach (var size in new[] { 1, 7, 120, 1000 })
        {
            var keys = new List<string>();
            for (long after = 0; await store.ReadChangesAsync(after, size, Cancel) is { IsEmpty: false } entries; after = entries[^1].Sequence)
            {
                keys.AddRange(entries.Select(entry => entry.Key));
            }

            Assert.Equal(Enumerable.Range(0, 120).Select(i => $"k{i}"), keys);
        }
    }

    [Fact]
    public async Task ReadChangesAsync_Should_NotSeeAnEntryThatIsBeingWritten_When_ReadMeanwhile()
    {
        await using var store = await folder.OpenAsync();
        await using var reader = await SqliteGraphStore.OpenAsync(folder.Options with { ReadOnly = true }, TestSchema.Instance, folder.Time, Cancel);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await store.ApplyAsync(Some.ChangeSet($"k{i}", [.. Enumerable.Range(0, 60).Select(j => Some.Onderzoek($"o{i}-{j}"))]), Cancel);
            }
        }, Cancel);
        long after = 0;
        while (after < 25)
        {
            var entries = await reader.ReadChangesAsync(after, 1000, Cancel);
            Assert.All(entries, entry => Assert.Equal(60, entry.Items.Length));
            after += entries.Length;
            Assert.Equal(after, entries.IsEmpty ? after : entries[^1].Sequence);
            Assert.False(writing.IsFaulted, writing.Exception?.ToString());
        }

        await writing;
    }

    [Fact]
    public async Task ReadChangesAsync_Should_KeepEntriesOfOthersWhole_When_AnIdIsThePartOfAnother()
    {
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("o1"), Some.Onderzoek("no", ("titel", GraphValue.Of("over o"))), Some.Relation("o1", "KENT", "no")), Cancel);
        await store.ApplyAsync(Some.ChangeSet("l", new Change.EraseNode("o")), Cancel);
        var items = (await store.ReadChangesAsync(0, 1, Cancel))[0].Items;

        Assert.Equal(["no", "o", "o1", "o1~KENT~no"], items.Select(item => item.Id));
        Assert.Equal(["o"], items.Where(item => item.IsErased).Select(item => item.Id));
    }

    [Fact]
    public async Task SummariseAsync_Should_SayWhereTheLogStands_When_OpenedAgain()
    {
        for (var i = 1; i <= 3; i++)
        {
            await using var store = await folder.OpenAsync();
            await store.ApplyAsync(Some.ChangeSet($"k{i}", Some.Onderzoek($"o{i}")), Cancel);
            Assert.Equal(i, (await store.SummariseAsync(Cancel)).LastSequence);
        }

        await using var reader = await folder.OpenAsync(readOnly: true);
        Assert.Equal(3, (await reader.SummariseAsync(Cancel)).LastSequence);
        Assert.Equal(3, await reader.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 16_777_215)]
    [InlineData(549_755_813_887, 16_777_215)]
    public void LogPlace_Should_KeepTheEntryApart_When_ItHasManyItems(long sequence, long item)
    {
        var place = StoreLayout.LogPlace(sequence, item);

        Assert.Equal(sequence, StoreLayout.SequenceOf(place));
        Assert.True(place < StoreLayout.LogPlace(sequence + 1, 0) || sequence == 549_755_813_887);
    }

    public void Dispose() => folder.Dispose();
}
