using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>What somebody asks. It is never stored or logged.</summary>
/// <param name="Tekst">The words as typed; empty finds everything that the facets let through.</param>
public sealed record Zoekvraag(string Tekst)
{
    /// <summary>The largest page.</summary>
    public const int MaxAantal = 100;

    /// <summary>The longest question, in characters; more is refused.</summary>
    public const int MaxLengte = 500;

    /// <summary>Per facet the values of which one must hold; a name that is no facet is refused.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Facetten { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How many hits at most: 0 (only counts) to <see cref="MaxAantal"/>.</summary>
    public int Aantal { get; init; } = 10;

    /// <summary>The cursor of the last hit that was seen, or null.</summary>
    public string? Na { get; init; }

    /// <summary>The cursor of the first hit that is not wanted any more, or null.</summary>
    public string? Voor { get; init; }

    /// <summary>Whether the page is taken from the end of what the cursors leave, still best first.</summary>
    public bool Achteraan { get; init; }
}
