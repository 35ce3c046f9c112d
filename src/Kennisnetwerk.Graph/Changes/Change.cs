using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>One change of a ChangeSet.</summary>
public abstract record Change
{
    private protected Change()
    {
    }

    /// <summary>The id of the node or relation that it changes.</summary>
    public abstract string Target { get; }

    /// <summary>Creates a node, or changes what it names of one that exists.</summary>
    public sealed record UpsertNode(string Id, string Type) : Change
    {
        private static readonly ImmutableSortedDictionary<string, GraphValue?> NoFields =
            ImmutableSortedDictionary.Create<string, GraphValue?>(StringComparer.Ordinal);

        /// <summary>
        /// The fields to set; a null clears one; what is not named stays. A field about which a claim speaks follows its claims and cannot be
        /// set here.
        /// </summary>
        public ImmutableSortedDictionary<string, GraphValue?> Fields { get; init; } = NoFields;

        /// <summary>All claims of a mention, replacing those it had; null leaves them. Only for types that hold claims.</summary>
        public ImmutableArray<Claim>? Claims { get; init; }

        /// <summary>The state; null leaves it, and means <see cref="Publicatiestatus.Concept"/> for a new node.</summary>
        public Publicatiestatus? Status { get; init; }

        /// <summary>The owners; null leaves them, and means none for a new node.</summary>
        public ImmutableArray<string>? Eigenaars { get; init; }

        /// <summary>The version that the writer saw; 0 for 'must not exist yet'; null to write whatever is there.</summary>
        public long? ExpectedVersion { get; init; }

        /// <inheritdoc/>
        public override string Target => Id;
    }

    /// <summary>
    /// Deletes a node with its relations and all claims about either. Its id is never used again. Deleting what does not exist changes nothing.
    /// </summary>
    public sealed record DeleteNode(string Id) : Change
    {
        /// <summary>The version that the writer saw, or null.</summary>
        public long? ExpectedVersion { get; init; }

        /// <inheritdoc/>
        public override string Target => Id;
    }

    /// <summary>
    /// Erases a node for a person's right to be forgotten: as <see cref="DeleteNode"/>, and every earlier log entry loses what it held of the
    /// node, its relations and the claims about it. The log entry of the erasure is marked, and followers must obey it.
    /// </summary>
    public sealed record EraseNode(string Id) : Change
    {
        /// <inheritdoc/>
        public override string Target => Id;
    }

    /// <summary>Merges a node's id into another's: the node is deleted, and reads of its id give the other from then on.</summary>
    public sealed record RedirectNode(string Id, string To) : Change
    {
        /// <inheritdoc/>
        public override string Target => Id;
    }

    /// <summary>Creates a relation, or changes what it names of one that exists.</summary>
    public sealed record UpsertRelation(string Van, string Soort, string Naar) : Change
    {
        private static readonly ImmutableSortedDictionary<string, GraphValue?> NoProperties =
            ImmutableSortedDictionary.Create<string, GraphValue?>(StringComparer.Ordinal);

        /// <summary>The properties to set; a null clears one. The role is part of the identity, so another role is another relation.</summary>
        public ImmutableSortedDictionary<string, GraphValue?> Properties { get; init; } = NoProperties;

        /// <summary>The version that the writer saw; 0 for 'must not exist yet'; null to write whatever is there.</summary>
        public long? ExpectedVersion { get; init; }

        /// <inheritdoc/>
        public override string Target => RelationId.Of(Van, Soort, Naar, Properties.GetValueOrDefault(RelationId.RoleProperty)?.ToString());
    }

    /// <summary>Deletes a relation and the claims about it. Deleting what does not exist changes nothing.</summary>
    public sealed record DeleteRelation(string Id) : Change
    {
        /// <inheritdoc/>
        public override string Target => Id;
    }
}
