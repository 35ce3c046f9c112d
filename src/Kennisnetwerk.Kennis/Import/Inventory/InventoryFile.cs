using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>A file of the inventory.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="TypeOf">The node type of a row, by its <c>soort</c>.</param>
/// <param name="Columns">Its columns; a file has all of them and no others, in any order.</param>
internal sealed record InventoryFile(string Name, Func<string, string> TypeOf, ImmutableArray<ColumnRule> Columns)
{
    /// <summary>The column that feeds a field; empty when there is none.</summary>
    public string ColumnOf(string field) => Columns.FirstOrDefault(column => column.Field == field)?.Column ?? "";
}
