using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>
/// Keeps what people decided since an earlier import: of a record that exists, an import renews what its sources say and leaves its publication
/// status, its confirmation and the status of its relations alone.
/// </summary>
internal static class ExistingRecords
{
    private const int BatchSize = 500;

    public static async Task<ImmutableArray<PlannedChange>> KeepAsync(
        IGraphStore store, ImmutableArray<PlannedChange> changes, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ids in changes.Select(planned => planned.Change).OfType<Change.UpsertNode>().Select(change => change.Id).Where(NodeId.IsValid).Distinct().Chunk(BatchSize))
        {
            known.UnionWith((await store.GetAsync(Kijker.Systeem, ids, cancellationToken).ConfigureAwait(false)).Keys);
        }

        foreach (var ids in changes.Select(planned => planned.Change).OfType<Change.UpsertRelation>().Select(change => change.Target).Distinct().Chunk(BatchSize))
        {
            known.UnionWith((await store.GetRelationsAsync(Kijker.Systeem, ids, cancellationToken).ConfigureAwait(false)).Keys);
        }

        return [.. changes.Select(planned => known.Contains(planned.Change.Target) ? planned with { Change = Temper(planned.Change) } : planned)];
    }

    private static Change Temper(Change change) => change switch
    {
        Change.UpsertNode node => node with { Status = null, Fields = node.Fields.Remove(ThingField.Confirmed) },
        Change.UpsertRelation relation => relation with { Properties = relation.Properties.Remove(ThingField.Status) },
        _ => change,
    };
}
