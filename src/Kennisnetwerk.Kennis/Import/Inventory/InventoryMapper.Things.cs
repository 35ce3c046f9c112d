using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Import.Csv;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The rows that are things.</summary>
internal sealed partial class InventoryMapper
{
    private const string OwnCircle = "kennisnetwerk";

    // The README of the inventory explains the circles; only the first belongs in a directory of expertise.
    private static readonly ImmutableArray<string> Circles = [OwnCircle, "projectorganisatie", "bestuur", "overig"];

    private void MapThings(InventoryFile file)
    {
        var table = inventory[file];
        var types = new List<string>();
        var left = 0;
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(file, table, row, faults);
            var id = cells.Required("id");
            if (id.Length == 0 || !IsNew(file, row.Line, "id", id))
            {
                continue;
            }

            if (file == InventoryFiles.Personen && !IsOfNetwork(cells, row))
            {
                leftOut.Add(id);
                left++;
                continue;
            }

            var type = file.TypeOf(cells.Text(InventoryFiles.Kind));
            types.Add(type);
            MapThing(file, row, cells, id, type);
        }

        Count(file, left, types);
    }

    private bool IsOfNetwork(RowCells cells, CsvRow row)
    {
        var circle = cells.Required(InventoryFiles.Circle);
        if (circle.Length > 0 && !Circles.Contains(circle))
        {
            faults.Add(InventoryFiles.Personen.Name, row.Line, InventoryFiles.Circle, $"'{circle}' is geen kring; kies uit {string.Join(", ", Circles)}.");
        }

        return circle == OwnCircle;
    }

    private void MapThing(InventoryFile file, CsvRow row, RowCells cells, string id, string type)
    {
        var place = cells.Required(InventoryFiles.Sources);
        var mention = new MentionBuilder(id, place);
        foreach (var column in file.Columns)
        {
            MapCell(file, row, cells, column, type, mention);
        }

        if (ReadSource(file, row, place) is not { } source)
        {
            return;
        }

        var thing = new Change.UpsertNode(id, type) { Status = Publicatiestatus.Gepubliceerd };
        if (file == InventoryFiles.Personen)
        {
            thing = thing with { Fields = thing.Fields.Add(ThingField.Confirmed, GraphValue.Of(false)) };
        }

        changes.Add(new PlannedChange(thing, file.Name, row.Line) { ColumnOf = member => member is "id" or "type" ? "id" : file.ColumnOf(member) });
        changes.AddRange(mention.Build(file, row.Line, source, isInferred: false, cells.Text(InventoryFiles.Remark)));
    }

    private (ImmutableArray<string> Documents, DateOnly? Date)? ReadSource(InventoryFile file, CsvRow row, string place)
    {
        if (place.Length == 0)
        {
            return null;
        }

        var source = sources.Read(place, out var fault);
        if (source is null)
        {
            faults.Add(file.Name, row.Line, InventoryFiles.Sources, fault);
        }

        return source;
    }

    private void MapCell(InventoryFile file, CsvRow row, RowCells cells, ColumnRule column, string type, MentionBuilder mention)
    {
        var text = column.IsRequired && column.Use is not (ColumnUse.Id or ColumnUse.Special) ? cells.Required(column.Column) : cells.Text(column.Column);
        if (text.Length == 0 || column.Field is not { } field)
        {
            return;
        }

        switch (column.Use)
        {
            case ColumnUse.List:
                foreach (var item in cells.Items(column.Column))
                {
                    mention.Add(column.Column, field, item);
                }

                break;
            case ColumnUse.Choice:
                if (ReadChoice(file, row, column, type, text) is { } choice)
                {
                    mention.Add(column.Column, field, text, choice);
                }

                break;
            case ColumnUse.YesNo:
                if (cells.YesNo(column.Column) is { } truth)
                {
                    mention.Add(column.Column, field, text, truth ? "true" : "false");
                }

                break;
            default:
                mention.Add(column.Column, field, text);
                MapReading(column, text, mention);
                break;
        }
    }

    private static void MapReading(ColumnRule column, string text, MentionBuilder mention)
    {
        if (column.Use == ColumnUse.Period && DutchNumber.FirstYear(text) is { } year)
        {
            mention.Add(column.Column, "jaar", text, year);
        }
        else if (column.Use == ColumnUse.Amount && DutchNumber.Read(text) is { } number)
        {
            mention.Add(column.Column, "getal", text, number);
        }
    }

    private string? ReadChoice(InventoryFile file, CsvRow row, ColumnRule column, string type, string text)
    {
        var name = column.Column == "status" ? ChoiceName.OfStatus(text) : ChoiceName.Of(text);
        var choices = schema.Type(type)?.Field(column.Field!)?.Choices ?? [];
        if (choices.Contains(name))
        {
            return name;
        }

        var known = string.Join(", ", choices.Select(choice => choice.ToLowerInvariant().Replace('_', ' ')));
        faults.Add(file.Name, row.Line, column.Column, $"'{text}' is onbekend; kies uit {known}.");
        return null;
    }
}
