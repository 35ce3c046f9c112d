using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;

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

    /// <summary>How many paths at most: 1 to <see cref="MostPaths"/>; the first in <see cref="GraphPathOrder"/>.</summary>
    public int MaxPaths { get; init; } = 10;

    /// <summary>The largest number of paths that can be asked for.</summary>
    public const int MostPaths = 100;

    /// <summary>The names of the kinds that paths follow.</summary>
    /// <exception cref="ArgumentException">A kind is unknown, or a number is out of its range.</exception>
    public ImmutableArray<string> KindsIn(GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxLength, LongestLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxPaths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxPaths, MostPaths);
        return Soorten.FirstOrDefault(soort => schema.Kind(soort) is null) is { } unknown
            ? throw new ArgumentException($"There is no relation kind '{unknown}'.")
            : Soorten.IsEmpty ? [.. schema.RelationKinds.Where(kind => !kind.IsSystem).Select(kind => kind.Name)] : [.. Soorten.Distinct()];
    }
}
