using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import.Inventory;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>
/// Imports an inventory: a folder with the CSV files that <c>seed-data/overijssel/README.md</c> describes. All or nothing; importing the same
/// again changes nothing; what is no longer in the files stays in the graph.
/// </summary>
/// <param name="options">The bounds.</param>
public sealed class InventoryImporter(ImportOptions options)
{
    // Raised when the same files come to mean something else, so that they are read again.
    private const int MappingVersion = 1;

    /// <summary>The lease that the import writes under, or null.</summary>
    public Lease? Lease { get; init; }

    /// <summary>Imports a folder.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">The folder with the files.</param>
    /// <param name="source">The source in the change log, such as <c>import:overijssel</c>; at most 100 characters.</param>
    /// <param name="isPreview">Whether to say only what would change (<c>--voorproef</c>).</param>
    /// <param name="cancellationToken">Ends the import; then it has happened whole or not at all.</param>
    /// <param name="progress">Is told what is being done.</param>
    /// <returns>What it did, or every fault with its place.</returns>
    public async Task<ImportReport> ImportAsync(IGraphStore store, string folder, string source, bool isPreview, CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var faults = new FaultLog(options.MaxFaults);
        if (await InventoryReader.ReadAsync(folder, options, faults, cancellationToken).ConfigureAwait(false) is not { } inventory)
        {
            return new ImportReport { IsPreview = isPreview, Faults = faults.ToImmutable() };
        }

        var (changes, files) = InventoryMapper.Map(store.Schema, inventory, faults);
        if (!faults.IsEmpty)
        {
            return new ImportReport { IsPreview = isPreview, Faults = faults.ToImmutable(), Files = files };
        }

        var tempered = await ExistingRecords.KeepAsync(store, changes, cancellationToken).ConfigureAwait(false);
        var key = $"{source}:{MappingVersion}:{inventory.ContentHash}";
        return await ImportWriter.WriteAsync(store, tempered, key, source, Lease, options.MaxChangesAtOnce, isPreview, cancellationToken, progress).ConfigureAwait(false) with { Files = files };
    }
}
