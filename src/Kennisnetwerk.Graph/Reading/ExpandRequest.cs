using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>Asks for the neighbours of many nodes at once: one page for each of them, in one call.</summary>
public sealed record ExpandRequest
{
    /// <summary>The largest number of parents in one call.</summary>
    public const int MaxParents = 10_000;

    /// <summary>The ids to start from; repeats count once, unknown and invisible ones have no neighbours.</summary>
    public required ImmutableArray<string> Parents { get; init; }

    /// <summary>The relation kinds to follow; all of them when empty.</summary>
    public ImmutableArray<string> Soorten { get; init; } = [];

    /// <summary>Which end the parents stand at.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Keeps neighbours of this type or interface; null for all.</summary>
    public string? NeighbourType { get; init; }

    /// <summary>The condition on the neighbour, or on the relation by <see cref="FieldReference.OnRelation"/>.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The order within each parent; without it by the neighbour's id, then by the relation's.</summary>
    public ImmutableArray<Order> Order { get; init; } = [];

    /// <summary>The page of each parent; a cursor applies to every parent alike.</summary>
    public PageRequest Page { get; init; } = new(100);
}
