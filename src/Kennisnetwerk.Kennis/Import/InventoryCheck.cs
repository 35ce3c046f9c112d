using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import.Inventory;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>Checks that every row of the inventory is in the graph, or was left out on purpose.</summary>
/// <param name="options">The bounds.</param>
public sealed class InventoryCheck(ImportOptions options)
{
    private const int BatchSize = 500;

    /// <summary>
    /// Counts the rows of a folder in a store. A thing that was merged into another is found there. A store that holds none of them was
    /// filled from elsewhere, and lacks nothing.
    /// </summary>
    public async Task<InventoryCheckResult> CheckAsync(IGraphStore store, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var faults = new FaultLog(options.MaxFaults);
        if (await InventoryReader.ReadAsync(folder, options, faults, cancellationToken).ConfigureAwait(false) is not { } inventory)
        {
            return new InventoryCheckResult([], [.. faults.ToImmutable().Select(fault => fault.ToString())]);
        }

        var (changes, files) = InventoryMapper.Map(store.Schema, inventory, faults);
        var found = ImmutableArray.CreateBuilder<FileCount>();
        foreach (var file in files)
        {
            var asked = changes.Where(planned => planned.File == file.File).Select(planned => planned.Change).ToList();
            var types = await FindAsync(store, asked, cancellationToken).ConfigureAwait(false);
            found.Add(file with { ByType = types.CountBy(type => type).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) });
        }

        var isOther = found.All(file => file.ByType.Values.Sum() == 0);
        var missing = found.Where(_ => !isOther).Where(file => !file.IsComplete)
            .Select(file => $"{file.File} heeft {file.Rows} rijen: {file.LeftOut} weggelaten en {file.ByType.Values.Sum()} in de graaf; lees de inventaris opnieuw in.");
        return new InventoryCheckResult(found.ToImmutable(), [.. faults.ToImmutable().Select(fault => fault.ToString()), .. missing]);
    }

    private static async Task<List<string>> FindAsync(IGraphStore store, List<Change> asked, CancellationToken cancellationToken)
    {
        var types = new List<string>();
        foreach (var ids in asked.OfType<Change.UpsertNode>().Where(change => !IsMention(store.Schema, change.Type)).Select(change => change.Id).Chunk(BatchSize))
        {
            types.AddRange((await store.GetAsync(Kijker.Systeem, ids, cancellationToken).ConfigureAwait(false)).Values.Select(node => node.Type));
        }

        var relations = asked.OfType<Change.UpsertRelation>().Where(change => store.Schema.Kind(change.Soort) is { IsSystem: false });
        foreach (var ids in relations.Select(change => change.Target).Chunk(BatchSize))
        {
            types.AddRange((await store.GetRelationsAsync(Kijker.Systeem, ids, cancellationToken).ConfigureAwait(false)).Values.Select(relation => relation.Soort));
        }

        return types;
    }

    private static bool IsMention(GraphSchema schema, string type) => schema.Type(type) is { HoldsClaims: true };
}
