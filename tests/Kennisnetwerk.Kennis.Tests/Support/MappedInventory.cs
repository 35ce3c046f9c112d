using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>The real inventory with rows of the test's own, imported.</summary>
internal sealed class MappedInventory : IAsyncDisposable
{
    private MappedInventory(IGraphStore store, ImportReport report)
    {
        Store = store;
        Report = report;
    }

    public IGraphStore Store { get; }

    public ImportReport Report { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Imports the inventory after a change of its files, which must succeed.</summary>
    public static async Task<MappedInventory> ImportAsync(Action<InventoryCopy> change)
    {
        var store = TestStore.Open();
        var report = await ImportAsync(store, change);
        Assert.True(report.Succeeded, ImportReportText.Print(report));
        return new MappedInventory(store, report);
    }

    /// <summary>Imports the inventory into a store after a change of its files.</summary>
    public static async Task<ImportReport> ImportAsync(IGraphStore store, Action<InventoryCopy> change, ImportOptions? options = null)
    {
        using var copy = new InventoryCopy();
        change(copy);
        return await new InventoryImporter(options ?? new ImportOptions()).ImportAsync(store, copy.Folder, "import:proef", isPreview: false, Cancellation);
    }

    /// <summary>The faults of an inventory after a change of its files; there must be some.</summary>
    public static async Task<IReadOnlyList<ImportFault>> FaultsAsync(Action<InventoryCopy> change, ImportOptions? options = null)
    {
        await using var store = TestStore.Open();
        var report = await ImportAsync(store, change, options);
        Assert.NotEmpty(report.Faults);
        Assert.Equal(0, (await store.SummariseAsync(Cancellation)).LastSequence);
        return report.Faults;
    }

    public async Task<Node> NodeAsync(string id) => (await Store.GetAsync(Kijker.Bezoeker, [id], Cancellation))[id];

    public async Task<Relation> RelationAsync(string id) => (await Store.GetRelationsAsync(Kijker.Bezoeker, [id], Cancellation))[id];

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
