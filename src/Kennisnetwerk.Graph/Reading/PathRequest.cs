using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>Asks how two nodes hang together.</summary>
public sealed record PathRequest
{
    /// <summary>The longest path that can be asked for, in relations.</summary>
    public const int LongestLength = 6;

    /// <summary>The id that paths start from.</summary>
    public required string From { get; init; }

    /// <summary>The id that paths end at.</summary>
    public required string To { get; init; }

    /// <summary>The longest path, in relations: 1 to <see cref="LongestLength"/>.</summary>
    public int MaxLength { get; init; } = 4;

    /// <summary>The relation kinds to follow, in either direction; all but system kinds when empty.</summary>
    public ImmutableArray<string> Soorten { get; init; } = [];

    /// <summary>How many paths at most: 1 to 100.</summary>
    public int MaxPaths { get; init; } = 10;
}
