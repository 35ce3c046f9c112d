using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>What one ChangeSet did to one node or relation.</summary>
/// <remarks>After an erasure the states are null and <see cref="IsErased"/> is set, in the erasure's own entry and in all before it.</remarks>
public abstract record LogItem
{
    private LogItem()
    {
    }

    /// <summary>The id of the node or relation.</summary>
    public abstract string Id { get; }

    /// <summary>Whether its content was erased. A follower that holds anything of it must drop that.</summary>
    public bool IsErased { get; init; }

    /// <summary>A node that was created (no before), changed, deleted (no after) or redirected (no after, and a target).</summary>
    public sealed record OfNode(string NodeId, string Type, Node? Before, Node? After) : LogItem
    {
        /// <summary>The id that reads of this id give from now on, or null.</summary>
        public string? RedirectedTo { get; init; }

        /// <inheritdoc/>
        public override string Id => NodeId;
    }

    /// <summary>A relation that was created (no before), changed or deleted (no after).</summary>
    public sealed record OfRelation(string RelationId, Relation? Before, Relation? After) : LogItem
    {
        /// <inheritdoc/>
        public override string Id => RelationId;
    }
}
