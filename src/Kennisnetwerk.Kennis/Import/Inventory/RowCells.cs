using Kennisnetwerk.Kennis.Import.Csv;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The cells of one row by the names of their columns.</summary>
internal sealed class RowCells(InventoryFile file, CsvTable table, CsvRow row, FaultLog faults)
{
    /// <summary>The cell without white space around it; empty when it holds nothing.</summary>
    public string Text(string column) => table.Cell(row, column);

    /// <summary>As <see cref="Text"/>, with a fault when it is empty.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            faults.Add(file.Name, row.Line, column, "Deze cel is leeg en moet gevuld zijn.");
        }

        return text;
    }

    /// <summary>The items of a cell with a list, without the empty ones.</summary>
    public string[] Items(string column) => Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True, false, or null for an empty cell; anything else than <c>ja</c> and <c>nee</c> is a fault.</summary>
    public bool? YesNo(string column)
    {
        switch (Text(column))
        {
            case "ja":
                return true;
            case "nee":
                return false;
            case "":
                return null;
            case var other:
                faults.Add(file.Name, row.Line, column, $"'{other}' is geen antwoord; schrijf ja of nee.");
                return null;
        }
    }
}
