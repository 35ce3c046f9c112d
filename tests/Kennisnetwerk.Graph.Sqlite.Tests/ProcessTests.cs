using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Sqlite.Writer;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Tests;

/// <summary>One folder and several processes: one writes, the others read or are refused.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenAsync_Should_RefuseToWriteAndBeAbleToRead_When_AnotherProcessWrites()
    {
        using var writer = await WriterProcess.StartAsync(folder.Path, seed: 5);

        var refused = await Assert.ThrowsAsync<GraphStoreException>(() => folder.OpenAsync(WriterSchema.Instance));
        await using (var reader = await folder.OpenAsync(WriterSchema.Instance, readOnly: true))
        {
            await RequireWholeAsync(reader, writer.Acknowledged);
            await reader.BackupAsync(folder.File("kopie.db"), Cancel);
            var restoring = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), folder.Options, Cancel));
            Assert.Equal("sqlite.in-use", restoring.Code);
        }

        await writer.KillAsync(TimeSpan.Zero);
        await using var next = await folder.OpenAsync(WriterSchema.Instance);
        Assert.Equal(("sqlite.in-use", true), (refused.Code, refused.IsTransient));
        Assert.True((await next.SummariseAsync(Cancel)).LastSequence >= writer.Acknowledged);
    }

    [Fact]
    public async Task RestoreAsync_Should_LeaveNothingOfTheOldGraph_When_ItsWriterWasKilled()
    {
        var copy = await CopyOfOneAsync();
        using (var writer = await WriterProcess.StartAsync(folder.Path, seed: 6))
        {
            await writer.KillAsync(TimeSpan.FromMilliseconds(50));
        }

        Assert.True(new FileInfo(folder.Database + "-wal").Length > 0);
        await SqliteGraphStore.RestoreAsync(copy, folder.Options, Cancel);
        await using var restored = await folder.OpenAsync(WriterSchema.Instance);

        Assert.Equal((1, 0), ((await restored.SummariseAsync(Cancel)).LastSequence, (await restored.SummariseAsync(Cancel)).Relations["KENT"]));
        Assert.Empty(await restored.CheckAsync(Cancel));
    }

    [Fact]
    public async Task BackupAsync_Should_CopyWhatTheWriterAcknowledged_When_MadeByAReaderBesideIt()
    {
        using (var writer = await WriterProcess.StartAsync(folder.Path, seed: 7))
        {
            await using var reader = await folder.OpenAsync(WriterSchema.Instance, readOnly: true);
            await reader.BackupAsync(folder.File("kopie.db"), Cancel);
        }

        var options = new SqliteStoreOptions { Folder = folder.File("terug") };
        await SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), options, Cancel);
        await using var restored = await SqliteGraphStore.OpenAsync(options, WriterSchema.Instance, folder.Time, Cancel);
        await RequireWholeAsync(restored, 1);
    }

    // The writer makes two nodes and a relation at a time, and one mention in each ChangeSet.
    private static async Task RequireWholeAsync(SqliteGraphStore store, long atLeast)
    {
        var summary = await store.SummariseAsync(Cancel);

        Assert.True(summary.LastSequence >= atLeast);
        Assert.Equal(summary.Nodes["Ding"], 2 * summary.Relations["KENT"]);
        Assert.Equal(summary.LastSequence, summary.Nodes["Vermelding"]);
        Assert.Empty(await store.CheckAsync(Cancel));
    }

    private async Task<string> CopyOfOneAsync()
    {
        await using var store = await folder.OpenAsync(WriterSchema.Instance);
        await store.ApplyAsync(Conformance.Support.Some.ChangeSet("k", new Changes.Change.UpsertNode("alleen", "Ding")), Cancel);
        await store.BackupAsync(folder.File("kopie.db"), Cancel);
        return folder.File("kopie.db");
    }

    public void Dispose() => folder.Dispose();
}
