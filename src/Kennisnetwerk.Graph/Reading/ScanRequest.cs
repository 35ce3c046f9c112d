using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>Asks for the nodes of one type, or of all types that implement an interface.</summary>
public sealed record ScanRequest
{
    /// <summary>A node type or an interface of the schema.</summary>
    public required string Type { get; init; }

    /// <summary>The condition, or null for all.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The order; without it by id.</summary>
    public ImmutableArray<Order> Order { get; init; } = [];

    /// <summary>The page.</summary>
    public PageRequest Page { get; init; } = new(100);
}
