using System.Collections.Immutable;
using System.Globalization;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Import.Csv;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The source documents. Their fields are set directly: a source is what claims come from.</summary>
internal sealed partial class InventoryMapper
{
    private void MapDocuments()
    {
        var file = InventoryFiles.Bronnen;
        var table = inventory[file];
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(file, table, row, faults);
            var id = cells.Required("id");
            var mark = cells.Required(InventoryFiles.Mark);
            var fields = ImmutableSortedDictionary.CreateBuilder<string, GraphValue?>(StringComparer.Ordinal);
            fields["soort"] = GraphValue.Of("DOCUMENT");
            foreach (var column in file.Columns.Where(column => column.Field is not null))
            {
                fields[column.Field!] = ReadDirect(cells, column, file, row);
            }

            sources.Add(mark, id, ReadDate(cells.Text(InventoryFiles.Date), file, row));
            if (IsNew(file, row.Line, "id", id) && IsNew(file, row.Line, InventoryFiles.Mark, $"{InventoryFiles.Mark} {mark}"))
            {
                var node = new Change.UpsertNode(id, "Bron") { Fields = fields.ToImmutable(), Status = Publicatiestatus.Gepubliceerd };
                changes.Add(new PlannedChange(node, file.Name, row.Line) { ColumnOf = member => member == "id" ? "id" : file.ColumnOf(member) });
            }
        }

        Count(file, 0, table.Rows.Select(_ => "Bron"));
    }

    private GraphValue? ReadDirect(RowCells cells, ColumnRule column, InventoryFile file, CsvRow row)
    {
        var text = column.IsRequired ? cells.Required(column.Column) : cells.Text(column.Column);
        if (text.Length == 0 || column.Use == ColumnUse.Text)
        {
            return text.Length == 0 ? null : GraphValue.Of(text);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return GraphValue.Of(number);
        }

        faults.Add(file.Name, row.Line, column.Column, $"'{text}' is geen heel getal; schrijf bijvoorbeeld 2021.");
        return null;
    }

    private DateOnly? ReadDate(string text, InventoryFile file, CsvRow row)
    {
        if (text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        faults.Add(file.Name, row.Line, InventoryFiles.Date, $"'{text}' is geen datum; schrijf bijvoorbeeld 2021-09-01.");
        return null;
    }
}
