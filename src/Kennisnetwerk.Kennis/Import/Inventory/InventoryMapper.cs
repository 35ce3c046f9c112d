using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>
/// Turns the rows of an inventory into changes: a row about a thing makes the thing and a mention of it, a row about a relation makes the relation
/// and a mention of it. It merges nothing and decides nothing that the graph's own rules decide.
/// </summary>
internal sealed partial class InventoryMapper
{
    private readonly GraphSchema schema;
    private readonly InventoryTables inventory;
    private readonly FaultLog faults;
    private readonly SourceIndex sources = new();
    private readonly ImmutableArray<PlannedChange>.Builder changes = ImmutableArray.CreateBuilder<PlannedChange>();
    private readonly ImmutableArray<FileCount>.Builder files = ImmutableArray.CreateBuilder<FileCount>();
    private readonly Dictionary<string, (string File, int Line)> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);

    private InventoryMapper(GraphSchema schema, InventoryTables inventory, FaultLog faults)
    {
        this.schema = schema;
        this.inventory = inventory;
        this.faults = faults;
    }

    /// <summary>Maps an inventory.</summary>
    /// <returns>The changes and what became of the rows; of no use after a fault.</returns>
    public static (ImmutableArray<PlannedChange> Changes, ImmutableArray<FileCount> Files) Map(GraphSchema schema, InventoryTables inventory, FaultLog faults)
    {
        var mapper = new InventoryMapper(schema, inventory, faults);
        mapper.MapDocuments();
        foreach (var file in InventoryFiles.Things)
        {
            mapper.MapThings(file);
        }

        mapper.MapRelations();
        return (mapper.changes.ToImmutable(), mapper.files.ToImmutable());
    }

    private void Count(InventoryFile file, int left, IEnumerable<string> types) => files.Add(new FileCount(
        file.Name,
        inventory[file].Rows.Length,
        left,
        types.CountBy(type => type).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)));

    // The same id twice is a fault of the second row, and the first is named.
    private bool IsNew(InventoryFile file, int line, string column, string id)
    {
        if (seen.TryGetValue(id, out var first))
        {
            faults.Add(file.Name, line, column, $"'{id}' staat al in {first.File}, regel {first.Line}; geef elke rij een eigen id of haal de dubbele weg.");
            return false;
        }

        seen[id] = (file.Name, line);
        return true;
    }
}
