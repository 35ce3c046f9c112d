using System.Collections.Immutable;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>A directed relation between two nodes. Its identity is (<see cref="Van"/>, <see cref="Soort"/>, <see cref="Naar"/>, rol).</summary>
public sealed record Relation
{
    /// <summary>The id, derived by <see cref="RelationId.Of"/>, so that a claim can point at it.</summary>
    public string Id => RelationId.Of(Van, Soort, Naar, Rol);

    /// <summary>Id of the node that it starts from.</summary>
    public required string Van { get; init; }

    /// <summary>The name of its <see cref="Schema.RelationKind"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>Id of the node that it points to.</summary>
    public required string Naar { get; init; }

    /// <summary>Counts the changes, from 1.</summary>
    public required long Version { get; init; }

    /// <summary>The properties that have a value, by name; <c>rol</c> among them.</summary>
    public required ImmutableSortedDictionary<string, GraphValue> Properties { get; init; }

    /// <summary>The role that is part of its identity, or null.</summary>
    public string? Rol => Properties.GetValueOrDefault(RelationId.RoleProperty)?.ToString();

    /// <summary>Equal when everything that was stored is.</summary>
    public bool Equals(Relation? other) =>
        other is not null && Van == other.Van && Soort == other.Soort && Naar == other.Naar && Version == other.Version
        && Properties.SequenceEqual(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Van, Soort, Naar, Version);
}
