using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>Counts what a plan does with what an import asks for.</summary>
internal static class ChangeCounter
{
    public static ImmutableArray<ChangeCount> CountNodes(IEnumerable<PlannedChange> asked, WritePlan plan) => Count(
        asked.Select(planned => planned.Change).OfType<Change.UpsertNode>().Select(change => change.Type),
        plan.Nodes.Select(node => (node.Type, node.Version)));

    public static ImmutableArray<ChangeCount> CountRelations(IEnumerable<PlannedChange> asked, WritePlan plan) => Count(
        asked.Select(planned => planned.Change).OfType<Change.UpsertRelation>().Select(change => change.Soort),
        plan.Relations.Select(relation => (relation.Soort, relation.Version)));

    private static ImmutableArray<ChangeCount> Count(IEnumerable<string> asked, IEnumerable<(string Name, long Version)> written)
    {
        var all = asked.CountBy(name => name).ToDictionary();
        var done = written.ToLookup(pair => pair.Name, pair => pair.Version, StringComparer.Ordinal);
        return
        [
            .. all.Keys.Union(done.Select(group => group.Key)).Order(StringComparer.Ordinal).Select(name =>
            {
                var added = done[name].Count(version => version == 1);
                var changed = done[name].Count() - added;
                return new ChangeCount(name, added, changed, Math.Max(0, all.GetValueOrDefault(name) - added - changed));
            }),
        ];
    }
}
