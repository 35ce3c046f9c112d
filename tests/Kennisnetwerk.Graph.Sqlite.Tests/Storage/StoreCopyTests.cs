using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

public sealed class StoreCopyTests : IDisposable
{
    private readonly StoreFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BackupAsync_Should_CopyWholeChangeSets_When_MadeWhileWriting()
    {
        var copy = folder.File("kopie.db");
        await using (var store = await folder.OpenAsync())
        {
            var writing = Task.Run(async () =>
            {
                for (var i = 0; i < 40; i++)
                {
                    await store.ApplyAsync(Some.ChangeSet($"k{i}", Some.Onderzoek($"a{i}"), Some.Onderzoek($"b{i}")), Cancel);
                }
            }, Cancel);
            await store.BackupAsync(copy, Cancel);
            await writing;
        }

        await SqliteGraphStore.RestoreAsync(copy, folder.Options, Cancel);
        await using var restored = await folder.OpenAsync();

        Assert.Equal(0, await CountAsync(restored) % 2);
        Assert.Equal((await restored.SummariseAsync(Cancel)).LastSequence * 2, await CountAsync(restored));
        Assert.Empty(await restored.CheckAsync(Cancel));
        Assert.False(File.Exists(copy + "-wal"));
    }

    [Fact]
    public async Task RestoreAsync_Should_BringTheCopyBackAndKeepWhatWasThere_When_TheGraphWentOn()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
            await store.BackupAsync(folder.File("kopie.db"), Cancel);
            await store.ApplyAsync(Some.ChangeSet("l", Some.Onderzoek("p")), Cancel);
        }

        await SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), folder.Options, Cancel);
        var restored = await CountInAsync();
        await SqliteGraphStore.RestoreAsync(folder.File("graaf.voor-herstel.db"), folder.Options, Cancel);

        Assert.Equal(1, restored);
        Assert.Equal(2, await CountInAsync());
    }

    [Fact]
    public async Task RestoreAsync_Should_ChangeNothing_When_TheCopyIsDamagedOrForeign()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
            await store.BackupAsync(folder.File("kopie.db"), Cancel);
        }

        var bytes = await File.ReadAllBytesAsync(folder.File("kopie.db"), Cancel);
        await File.WriteAllBytesAsync(folder.File("half.db"), bytes[..(bytes.Length / 2)], Cancel);
        await File.WriteAllTextAsync(folder.File("tekst.db"), "geen graaf", Cancel);

        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.RestoreAsync(folder.File("half.db"), folder.Options, Cancel));
        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.RestoreAsync(folder.File("tekst.db"), folder.Options, Cancel));
        await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.RestoreAsync(folder.File("nergens.db"), folder.Options, Cancel));

        Assert.Equal(1, await CountInAsync());
    }

    [Fact]
    public async Task RestoreAsync_Should_Refuse_When_TheFolderIsInUse()
    {
        await using var store = await folder.OpenAsync();
        await store.BackupAsync(folder.File("kopie.db"), Cancel);

        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), folder.Options, Cancel));

        Assert.Equal("sqlite.in-use", exception.Code);
    }

    [Fact]
    public async Task BackupAsync_Should_ReplaceAnOlderCopy_When_OneIsThere()
    {
        await using var store = await folder.OpenAsync();
        await File.WriteAllTextAsync(folder.File("kopie.db"), "oud", Cancel);

        await store.BackupAsync(folder.File("kopie.db"), Cancel);

        Assert.Equal("SQLite format 3", (await File.ReadAllTextAsync(folder.File("kopie.db"), Cancel))[..15]);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), file => file.EndsWith(".deel", StringComparison.Ordinal));
    }

    private async Task<long> CountInAsync()
    {
        await using var store = await folder.OpenAsync();
        return await CountAsync(store);
    }

    private static Task<long> CountAsync(SqliteGraphStore store) => store.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel);

    public void Dispose() => folder.Dispose();
}
