using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>A whole graph at one moment: a write makes a new one, so that a read never sees half a write.</summary>
internal sealed record MemoryGraph(
    ImmutableDictionary<string, Node> Nodes,
    ImmutableDictionary<string, Relation> Relations,
    ImmutableDictionary<string, string?> Retired,
    ImmutableDictionary<string, long?> Keys,
    ImmutableDictionary<string, Lease> Leases,
    ImmutableList<LogEntry> Log)
{
    public static MemoryGraph Empty { get; } = new(
        ImmutableDictionary.Create<string, Node>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, Relation>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, long?>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, Lease>(StringComparer.Ordinal),
        []);

    public DateTimeOffset LastMoment => Log.IsEmpty ? DateTimeOffset.MinValue : Log[^1].Moment;

    /// <summary>The node that an id stands for, redirects followed; null when it stands for none.</summary>
    public Node? Find(string id)
    {
        while (Retired.TryGetValue(id, out var target))
        {
            if (target is null)
            {
                return null;
            }

            id = target;
        }

        return Nodes.GetValueOrDefault(id);
    }

    /// <summary>The graph after a plan.</summary>
    public MemoryGraph With(WritePlan plan, ChangeSet changeSet, LogEntry entry)
    {
        var erasure = new Erasure(plan);
        return new MemoryGraph(
            Nodes.RemoveRange(plan.DeletedNodes).SetItems(plan.Nodes.Select(node => KeyValuePair.Create(node.Id, node))),
            Relations.RemoveRange(plan.DeletedRelations).SetItems(plan.Relations.Select(relation => KeyValuePair.Create(relation.Id, relation))),
            Retired.SetItems(plan.DeletedNodes.Select(id => KeyValuePair.Create(id, plan.Redirects.GetValueOrDefault(id)))),
            Keys.SetItem(changeSet.Key, entry.Sequence),
            Leases,
            Log.ConvertAll(earlier => Strip(earlier, erasure)).Add(entry));
    }

    /// <summary>The graph that a log tells of.</summary>
    public MemoryGraph WithLog(GraphSchema schema, ImmutableList<LogEntry> log)
    {
        var all = Empty with { Leases = Leases, Log = log };
        foreach (var entry in log)
        {
            var plan = EntryReplay.PlanOf(schema, entry);
            all = all with
            {
                Nodes = all.Nodes.RemoveRange(plan.DeletedNodes).SetItems(plan.Nodes.Select(node => KeyValuePair.Create(node.Id, node))),
                Relations = all.Relations.RemoveRange(plan.DeletedRelations).SetItems(plan.Relations.Select(relation => KeyValuePair.Create(relation.Id, relation))),
                Retired = all.Retired.SetItems(plan.DeletedNodes.Select(id => KeyValuePair.Create(id, plan.Redirects.GetValueOrDefault(id)))).RemoveRange(plan.Nodes.Select(node => node.Id)),
                Keys = all.Keys.SetItem(entry.Key, entry.Sequence),
            };
        }

        return all with { Relations = all.Relations.RemoveRange(all.Relations.Values.Where(IsLoose).Select(relation => relation.Id).ToList()) };

        bool IsLoose(Relation relation) => !all.Nodes.ContainsKey(relation.Van) || !all.Nodes.ContainsKey(relation.Naar);
    }

    private static LogEntry Strip(LogEntry entry, Erasure erasure) => erasure.Ids.Count == 0
        ? entry
        : entry with { Items = [.. entry.Items.Select(item => erasure.Touches(item) ? Erasure.Strip(item) : item)] };
}
