using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Import.Csv;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The rows that are relations, and the columns of things that must say the same.</summary>
internal sealed partial class InventoryMapper
{
    private void MapRelations()
    {
        var file = InventoryFiles.Relaties;
        var table = inventory[file];
        var said = new HashSet<(string Relation, string From, string To)>();
        var kinds = new List<string>();
        var left = 0;
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(file, table, row, faults);
            var (from, relation, to) = (cells.Required(InventoryFiles.From), cells.Required(InventoryFiles.Relation), cells.Required(InventoryFiles.To));
            said.Add((relation, from, to));
            if (leftOut.Contains(from) || leftOut.Contains(to))
            {
                left++;
                continue;
            }

            var rule = RelationRule.For(relation);
            if (from.Length == 0 || relation.Length == 0 || to.Length == 0 || !IsKind(file, row, relation, rule))
            {
                continue;
            }

            kinds.Add(rule.Soort);
            MapRelation(file, row, cells, from, rule, to);
        }

        Count(file, left, kinds);
        foreach (var things in InventoryFiles.Things)
        {
            CheckLinks(things, said);
        }
    }

    private bool IsKind(InventoryFile file, CsvRow row, string relation, RelationRule rule)
    {
        var isKnown = schema.Kind(rule.Soort) is { IsSystem: false };
        if (!isKnown)
        {
            var known = schema.RelationKinds.Where(kind => !kind.IsSystem).Select(kind => kind.Name);
            faults.Add(file.Name, row.Line, InventoryFiles.Relation, $"'{relation}' is geen relatie; kies uit {string.Join(", ", known)}.");
        }

        return isKnown;
    }

    private void MapRelation(InventoryFile file, CsvRow row, RowCells cells, string from, RelationRule rule, string to)
    {
        var id = RelationId.Of(from, rule.Soort, to, rule.Rol);
        var place = cells.Required(InventoryFiles.Sources);
        var isInferred = cells.Required(InventoryFiles.Inferred).Length > 0 && cells.YesNo(InventoryFiles.Inferred) == true;
        if (!IsNew(file, row.Line, InventoryFiles.To, id) || ReadSource(file, row, place) is not { } source)
        {
            return;
        }

        var mention = new MentionBuilder(id, place);
        mention.Add(InventoryFiles.Relation, "", "");
        if (isInferred)
        {
            mention.Add(InventoryFiles.Inferred, InventoryFiles.Inferred, "ja", "true");
        }

        var remark = cells.Text(InventoryFiles.Remark);
        if (remark.Length > 0)
        {
            mention.Add(InventoryFiles.Remark, "toelichting", remark);
        }

        changes.Add(new PlannedChange(Relation(from, rule, to, isInferred), file.Name, row.Line) { ColumnOf = ColumnOfRelation });
        changes.AddRange(mention.Build(file, row.Line, source, isInferred, ""));
    }

    // That work is about a thema is proposed when it was inferred, and stays so until a network coordinator confirms it.
    private static Change.UpsertRelation Relation(string from, RelationRule rule, string to, bool isInferred)
    {
        var relation = new Change.UpsertRelation(from, rule.Soort, to);
        if (rule.Rol is not null)
        {
            relation = relation with { Properties = relation.Properties.Add(RelationId.RoleProperty, GraphValue.Of(rule.Rol)) };
        }

        return rule.Soort == "GAAT_OVER"
            ? relation with { Properties = relation.Properties.Add(ThingField.Status, GraphValue.Of(isInferred ? "VOORGESTELD" : "BEVESTIGD")) }
            : relation;
    }

    private static string ColumnOfRelation(string member) => member switch
    {
        "van" => InventoryFiles.From,
        "naar" or "" => InventoryFiles.To,
        _ => InventoryFiles.Relation,
    };

    private void CheckLinks(InventoryFile file, HashSet<(string Relation, string From, string To)> said)
    {
        var table = inventory[file];
        foreach (var row in table.Rows)
        {
            var cells = new RowCells(file, table, row, faults);
            var id = cells.Text("id");
            foreach (var column in file.Columns.Where(column => column.Relation is not null))
            {
                foreach (var other in cells.Items(column.Column))
                {
                    var (from, to) = column.IsIncoming ? (other, id) : (id, other);
                    if (!said.Contains((column.Relation!, from, to)))
                    {
                        faults.Add(file.Name, row.Line, column.Column, $"{InventoryFiles.Relaties.Name} mist de regel {from},{column.Relation},{to} die hierbij hoort; voeg haar toe of haal '{other}' hier weg.");
                    }
                }
            }
        }
    }
}
