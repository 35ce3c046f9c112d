using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Refuses a relation by which a hierarchy would return to its start.</summary>
internal sealed partial class PlanDraft
{
    public async Task CheckHierarchiesAsync(IGraphState state, CancellationToken cancellationToken)
    {
        foreach (var kind in schema.RelationKinds.Where(kind => kind.IsHierarchy))
        {
            var added = Changes<Change.UpsertRelation>().Where(pair => pair.Change.Soort == kind.Name).ToList();
            if (added.Count == 0)
            {
                continue;
            }

            var targets = await LoadAboveAsync(kind, added.Select(pair => pair.Change.Naar), state, cancellationToken).ConfigureAwait(false);
            foreach (var (change, path) in added)
            {
                if (Reaches(targets, change.Naar, change.Van))
                {
                    Fault(path, FaultCode.Cycle, $"'{change.Van}' {kind.Name} '{change.Naar}' would close a circle; remove one of its relations.");
                }
            }
        }
    }

    private async Task<Dictionary<string, HashSet<string>>> LoadAboveAsync(
        RelationKind kind, IEnumerable<string> start, IGraphState state, CancellationToken cancellationToken)
    {
        var planned = relationsAfter.Values.OfType<Relation>().Where(relation => relation.Soort == kind.Name).ToLookup(relation => relation.Van, relation => relation.Naar);
        var removed = relationsAfter.Where(pair => pair.Value is null).Select(pair => RelationId.Parse(pair.Key)).OfType<(string Van, string Soort, string Naar, string? Rol)>()
            .Where(parts => parts.Soort == kind.Name).Select(parts => (parts.Van, parts.Naar)).ToHashSet();
        var targets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var level = start.ToHashSet(StringComparer.Ordinal);
        while (level.Count > 0)
        {
            var stored = await state.LoadTargetsAsync(kind.Name, level, cancellationToken).ConfigureAwait(false);
            foreach (var id in level)
            {
                targets[id] = [.. stored[id].Where(naar => !removed.Contains((id, naar))), .. planned[id]];
            }

            level = targets.Values.SelectMany(ids => ids).Where(id => !targets.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        }

        return targets;
    }

    private static bool Reaches(Dictionary<string, HashSet<string>> targets, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to)
            {
                return true;
            }

            if (seen.Add(id))
            {
                foreach (var next in targets.GetValueOrDefault(id, []))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
