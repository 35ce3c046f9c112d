using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>
/// What an entry of another store's log asks of a store (<see cref="IGraphStore.ReplayAsync"/>): decided here once, written by each store in
/// its own way.
/// </summary>
/// <remarks>
/// Only erasures make it more than writing down states. They take the earlier states of a node out of the log, so a replayed node may first
/// appear late, when relations that join it went by already: a store then looks in its log for what was left out.
/// </remarks>
public static class EntryReplay
{
    /// <summary>The code of the refusal of an entry that does not follow.</summary>
    public const string OutOfSequence = "store.sequence";

    /// <summary>What to write. Relations whose ends are not there have to be left out by the store.</summary>
    /// <param name="schema">The schema; what has a type or kind that it does not know any more stays in the log only.</param>
    /// <param name="entry">The entry.</param>
    public static WritePlan PlanOf(GraphSchema schema, LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(entry);

        // An item without a type is of a node that was gone before the entry.
        var nodes = entry.Items.OfType<LogItem.OfNode>().Where(item => schema.Type(item.Type) is not null).ToLookup(item => item.After is not null);
        var relations = entry.Items.OfType<LogItem.OfRelation>().Where(item => KindOf(schema, item.RelationId) is not null).ToLookup(item => item.After is not null);
        return new WritePlan(
            [.. nodes[true].Select(item => item.After!)],
            [.. nodes[false].Select(item => item.NodeId)],
            nodes[false].Where(item => item.RedirectedTo is not null).ToImmutableSortedDictionary(item => item.NodeId, item => item.RedirectedTo!, StringComparer.Ordinal),
            [.. relations[true].Select(item => item.After!)],
            [.. relations[false].Select(item => item.RelationId)],
            Erased: [],
            entry.Items);
    }

    /// <summary>The nodes that live on although their earlier states are erased: what joins them may have been left out before.</summary>
    public static IReadOnlySet<string> Returning(LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Items.OfType<LogItem.OfNode>().Where(item => item is { IsErased: true, After: not null }).Select(item => item.NodeId).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The relations that join one of these nodes, by the last that a log says of each.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="items">Items of the log, oldest first; others may be among them.</param>
    public static ImmutableArray<Relation> RelationsOf(IReadOnlySet<string> nodes, IEnumerable<LogItem> items)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var last = new Dictionary<string, Relation?>(StringComparer.Ordinal);
        foreach (var item in items.OfType<LogItem.OfRelation>())
        {
            if (RelationId.Parse(item.RelationId) is { } parts && (nodes.Contains(parts.Van) || nodes.Contains(parts.Naar)))
            {
                last[item.RelationId] = item.After;
            }
        }

        return [.. last.Values.OfType<Relation>()];
    }

    /// <summary>Requires that an entry is the next one of a log.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="last">The last number of the log; 0 when it is empty.</param>
    /// <param name="isKeyTaken">Whether a ChangeSet with the entry's key was applied here before.</param>
    /// <exception cref="GraphStoreException">It is not.</exception>
    public static void RequireNext(LogEntry entry, long last, bool isKeyTaken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Sequence != last + 1)
        {
            throw Refused($"Entry {entry.Sequence} cannot follow: the log stands at {last}, and only entry {last + 1} can.");
        }

        if (isKeyTaken)
        {
            throw Refused($"Entry {entry.Sequence} has the key '{entry.Key}', which was written here by something else. Copy into an empty store.");
        }
    }

    /// <summary>What has been erased in an entry since it was replayed, with the place of each item.</summary>
    /// <exception cref="GraphStoreException">They are not the same entry.</exception>
    public static IEnumerable<(int Place, LogItem Item)> ErasedSince(LogEntry ours, LogEntry given)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(given);
        if (ours.Key != given.Key || ours.Moment != given.Moment || !ours.Items.Select(item => item.Id).SequenceEqual(given.Items.Select(item => item.Id)))
        {
            throw Refused($"Entry {given.Sequence} is another one here ('{ours.Key}') than the one that was given ('{given.Key}'): the stores have different histories.");
        }

        return given.Items.Select((item, place) => (place, item)).Where(pair => pair.item.IsErased && !pair.item.Equals(ours.Items[pair.place])).ToList();
    }

    private static RelationKind? KindOf(GraphSchema schema, string relationId) => RelationId.Parse(relationId) is { } parts ? schema.Kind(parts.Soort) : null;

    private static GraphStoreException Refused(string message) => new(OutOfSequence, message, isTransient: false);
}
