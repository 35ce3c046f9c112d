using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>The inventory of Overijssel, which a new store starts with.</summary>
public static class OverijsselSeed
{
    /// <summary>The source of the import in the change log.</summary>
    public const string Source = "import:overijssel";

    /// <summary>Imports <c>seed-data/overijssel</c>; changes nothing in a store that has it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">The folder with the files.</param>
    /// <param name="cancellationToken">Ends the import; then it has happened whole or not at all.</param>
    public static Task<ImportReport> SeedAsync(IGraphStore store, string folder, CancellationToken cancellationToken) => SeedAsync(store, folder, lease: null, cancellationToken);

    /// <summary>Imports <c>seed-data/overijssel</c> under a lease, for servers that start together on one store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">The folder with the files.</param>
    /// <param name="lease">The lease; when another has taken it over nothing is written.</param>
    /// <param name="cancellationToken">Ends the import; then it has happened whole or not at all.</param>
    public static Task<ImportReport> SeedAsync(IGraphStore store, string folder, Lease? lease, CancellationToken cancellationToken) =>
        new InventoryImporter(new ImportOptions()) { Lease = lease }.ImportAsync(store, folder, Source, isPreview: false, cancellationToken);
}
