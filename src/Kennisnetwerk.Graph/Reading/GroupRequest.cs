namespace Kennisnetwerk.Graph.Reading;

/// <summary>Asks how many nodes there are per value of a field.</summary>
public sealed record GroupRequest
{
    /// <summary>The largest number of groups that is given back.</summary>
    public const int MaxGroups = 1000;

    /// <summary>A node type or an interface of the schema.</summary>
    public required string Type { get; init; }

    /// <summary>The condition, or null for all.</summary>
    public Filter? Filter { get; init; }

    /// <summary>A scalar field, or a list (a node then counts once in the group of each distinct item).</summary>
    public required FieldReference Field { get; init; }
}
