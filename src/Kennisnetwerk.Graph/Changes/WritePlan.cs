using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>What a store has to write for a ChangeSet: complete records, decided in full. After it nothing is decided any more.</summary>
/// <param name="Nodes">Nodes to insert or replace.</param>
/// <param name="DeletedNodes">Ids of nodes to delete; they stay taken for ever.</param>
/// <param name="Redirects">From a deleted id to the id that stands for it now.</param>
/// <param name="Relations">Relations to insert or replace.</param>
/// <param name="DeletedRelations">Ids of relations to delete.</param>
/// <param name="Erased">Ids of nodes, relations and mentions whose content earlier log entries must lose.</param>
/// <param name="Items">What the log entry holds.</param>
public sealed record WritePlan(
    ImmutableArray<Node> Nodes,
    ImmutableArray<string> DeletedNodes,
    ImmutableSortedDictionary<string, string> Redirects,
    ImmutableArray<Relation> Relations,
    ImmutableArray<string> DeletedRelations,
    ImmutableArray<string> Erased,
    ImmutableArray<LogItem> Items)
{
    /// <summary>The plan that writes nothing.</summary>
    public static WritePlan Empty { get; } = new([], [], ImmutableSortedDictionary<string, string>.Empty, [], [], [], []);

    /// <summary>Whether there is nothing to write, and so nothing to log.</summary>
    public bool IsEmpty => Items.IsEmpty;
}
