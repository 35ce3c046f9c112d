using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Export;

public sealed class SqliteExportTests(SeededStore seeded) : IClassFixture<SeededStore>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_Should_GiveTheSameBytes_When_TheStoreIsSqliteOrMemory()
    {
        var folder = Directory.CreateTempSubdirectory("sqlite-").FullName;
        try
        {
            await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = folder }, TestStore.Schema, TimeProvider.System, Cancellation);
            var report = await OverijsselSeed.SeedAsync(store, Repository.SeedFolder, Cancellation);
            var again = await OverijsselSeed.SeedAsync(store, Repository.SeedFolder, Cancellation);

            Assert.True(report.Succeeded, ImportReportText.Print(report));
            Assert.False(again.ChangesAnything);
            Assert.Equal(await ExportAsync(seeded.Store), await ExportAsync(store));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<byte[]> ExportAsync(IGraphStore store)
    {
        using var stream = new MemoryStream();
        await GraphExporter.ExportAsync(store, stream, Cancellation);
        return stream.ToArray();
    }
}
