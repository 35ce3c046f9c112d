using System.Collections.Frozen;
using Kennisnetwerk.Kennis.Import.Csv;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The files of an inventory, whose shape was found good.</summary>
/// <param name="Tables">The tables, by file name; every file of <see cref="InventoryFiles.All"/> is there.</param>
/// <param name="ContentHash">SHA-256 over the names and contents, in hexadecimal.</param>
internal sealed record InventoryTables(FrozenDictionary<string, CsvTable> Tables, string ContentHash)
{
    /// <summary>The table of a file.</summary>
    public CsvTable this[InventoryFile file] => Tables[file.Name];
}
