using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

/// <summary>An import that is larger than one transaction.</summary>
public sealed class ImportSeriesTests(SeededStore seeded) : IClassFixture<SeededStore>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ImportOptions InParts { get; } = new() { MaxChangesAtOnce = 1500 };

    [Fact]
    public async Task ImportAsync_Should_GiveTheSameGraph_When_ItIsWrittenInParts()
    {
        await using var store = TestStore.Open();

        var report = await ImportAsync(store);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.True(report.Sequence > 3);
        Assert.Equal(report.Nodes, seeded.Report.Nodes);
        Assert.Equal(report.Relations, seeded.Report.Relations);
        Assert.Equal(await ExportAsync(seeded.Store), await ExportAsync(store));
        Assert.All(await store.ReadChangesAsync(0, 100, Cancellation), entry => Assert.Matches(@":\d+/\d+$", entry.Key));
    }

    [Fact]
    public async Task ImportAsync_Should_ChangeNothing_When_TheSeriesIsImportedAgain()
    {
        await using var store = TestStore.Open();
        var first = await ImportAsync(store);

        var again = await ImportAsync(store);

        Assert.True(again.Succeeded && !again.ChangesAnything);
        Assert.Equal(first.Sequence, (await store.SummariseAsync(Cancellation)).LastSequence);
    }

    [Fact]
    public async Task ImportAsync_Should_GoOn_When_TheSeriesWasBrokenOff()
    {
        await using var inner = TestStore.Open();
        var store = StoppingStore.Around(inner, afterWrites: 3);
        await Assert.ThrowsAsync<GraphStoreException>(() => ImportAsync(store));
        Assert.Equal(3, (await inner.SummariseAsync(Cancellation)).LastSequence);

        var report = await ImportAsync(inner);

        Assert.True(report.Succeeded, ImportReportText.Print(report));
        Assert.Equal(await ExportAsync(seeded.Store), await ExportAsync(inner));
    }

    [Fact]
    public async Task ImportAsync_Should_WriteNothing_When_TheLastPartIsAtFault()
    {
        await using var store = TestStore.Open();
        using var copy = new InventoryCopy();
        copy.Append("relaties.csv", "naar_id", "bestaat-niet");

        var report = await new InventoryImporter(InParts).ImportAsync(store, copy.Folder, "import:toets", isPreview: false, Cancellation);

        Assert.False(report.Succeeded);
        Assert.Equal(0, (await store.SummariseAsync(Cancellation)).LastSequence);
    }

    private static Task<ImportReport> ImportAsync(IGraphStore store) =>
        new InventoryImporter(InParts).ImportAsync(store, Repository.SeedFolder, OverijsselSeed.Source, isPreview: false, Cancellation);

    private static async Task<byte[]> ExportAsync(IGraphStore store)
    {
        using var stream = new MemoryStream();
        await GraphExporter.ExportAsync(store, stream, Cancellation);
        return stream.ToArray();
    }
}
