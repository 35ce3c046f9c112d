using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import.Csv;

/// <summary>A file of comma-separated values whose shape was found good.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Columns">The names in the heading.</param>
/// <param name="Rows">The rows after it.</param>
internal sealed record CsvTable(string File, ImmutableArray<string> Columns, ImmutableArray<CsvRow> Rows)
{
    /// <summary>The cell of a row in a column, without white space around it; empty when the table lacks the column.</summary>
    public string Cell(CsvRow row, string column) => Columns.IndexOf(column) is >= 0 and var place ? row.Cells[place].Trim() : "";
}
