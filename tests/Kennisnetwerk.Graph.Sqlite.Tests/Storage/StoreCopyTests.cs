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

    [Fact]
    public async Task RestoreAsync_Should_BringTheCopyBackAndKeepTheFile_When_TheGraphIsDamaged()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
            await store.BackupAsync(folder.File("kopie.db"), Cancel);
        }

        var damaged = new string('x', 20_000);
        await File.WriteAllTextAsync(folder.Database, damaged, Cancel);
        await File.WriteAllTextAsync(folder.Database + "-wal", "rest van vroeger", Cancel);
        await SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), folder.Options, Cancel);

        Assert.Equal(1, await CountInAsync());
        Assert.Equal(damaged, await File.ReadAllTextAsync(folder.File("graaf.voor-herstel.db"), Cancel));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public async Task RestoreAsync_Should_BringTheCopyBack_When_APageOfTheGraphIsDamaged(double place)
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", [.. Enumerable.Range(0, 500).Select(i => Some.Onderzoek($"o{i}"))]), Cancel);
            await store.BackupAsync(folder.File("kopie.db"), Cancel);
        }

        folder.DamagePage(place);
        await SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), folder.Options, Cancel);

        Assert.Equal(500, await CountInAsync());
        Assert.True(File.Exists(folder.File("graaf.voor-herstel.db")));
    }

    [Fact]
    public async Task BackupAndRestore_Should_Refuse_When_TheCopyWouldBeTheGraphItself()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
            foreach (var path in new[] { folder.Database, Path.Combine(folder.Path, ".", "graaf.db") })
            {
                var exception = await Assert.ThrowsAsync<ArgumentException>(() => store.BackupAsync(path, Cancel));
                Assert.Contains("is the graph itself", exception.Message, StringComparison.Ordinal);
            }

            Assert.Equal(1, await CountAsync(store));
        }

        await Assert.ThrowsAsync<ArgumentException>(() => SqliteGraphStore.RestoreAsync(folder.Database, folder.Options, Cancel));
        Assert.Equal(1, await CountInAsync());
    }

    [Fact]
    public async Task RestoreAsync_Should_MakeTheFolder_When_ThereIsNone()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
            await store.BackupAsync(folder.File("kopie.db"), Cancel);
        }

        var options = new SqliteStoreOptions { Folder = folder.File("elders/dieper") };
        await SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), options, Cancel);
        await using var restored = await SqliteGraphStore.OpenAsync(options, TestSchema.Instance, folder.Time, Cancel);

        Assert.Equal(1, await CountAsync(restored));
        Assert.False(File.Exists(folder.File("elders/dieper/graaf.voor-herstel.db")));
    }

    [Fact]
    public async Task RestoreAsync_Should_ChangeNothing_When_TheCopyIsOfAnotherProgramOrNewer()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o")), Cancel);
            await store.BackupAsync(folder.File("nieuwer.db"), Cancel);
        }

        folder.Sql("PRAGMA user_version = 99", folder.File("nieuwer.db"));
        folder.Sql("CREATE TABLE iets (x)", folder.File("ander.db"));

        await Assert.ThrowsAsync<SchemaMismatchException>(() => SqliteGraphStore.RestoreAsync(folder.File("nieuwer.db"), folder.Options, Cancel));
        await Assert.ThrowsAsync<SchemaMismatchException>(() => SqliteGraphStore.RestoreAsync(folder.File("ander.db"), folder.Options, Cancel));
        Assert.Equal(1, await CountInAsync());
        Assert.False(File.Exists(folder.File("graaf.voor-herstel.db")));
    }

    [Fact]
    public async Task BackupAsync_Should_SayWhereItFailed_When_TheFolderOfTheCopyIsNotThere()
    {
        await using var store = await folder.OpenAsync();
        var exception = await Assert.ThrowsAsync<GraphStoreException>(() => store.BackupAsync(folder.File("nergens/kopie.db"), Cancel));

        Assert.Equal("sqlite.files", exception.Code);
        Assert.Contains("nergens", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.BackupAsync(folder.File("kopie.db"), new CancellationToken(canceled: true)));
        Assert.False(File.Exists(folder.File("kopie.db")));
    }

    [Fact]
    public async Task Copy_Should_HoldTheLogAndTheKeys_When_Restored()
    {
        await using (var store = await folder.OpenAsync())
        {
            await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("p")), Cancel);
            await store.ApplyAsync(Some.ChangeSet("l", new Changes.Change.RedirectNode("p", "o")), Cancel);
            await store.BackupAsync(folder.File("kopie.db"), Cancel);
        }

        await SqliteGraphStore.RestoreAsync(folder.File("kopie.db"), folder.Options, Cancel);
        await using var restored = await folder.OpenAsync();

        Assert.Equal(new Changes.ApplyResult.Applied(2, Repeated: true), await restored.ApplyAsync(Some.ChangeSet("l", Some.Onderzoek("x")), Cancel));
        Assert.Equal(["k", "l"], (await restored.ReadChangesAsync(0, 10, Cancel)).Select(entry => entry.Key));
        Assert.Equal("o", (await restored.GetAsync(Kijker.Systeem, ["p"], Cancel))["p"].Id);
    }

    private async Task<long> CountInAsync()
    {
        await using var store = await folder.OpenAsync();
        return await CountAsync(store);
    }

    private static Task<long> CountAsync(SqliteGraphStore store) => store.CountAsync(Kijker.Systeem, "Onderzoek", null, Cancel);

    public void Dispose() => folder.Dispose();
}
