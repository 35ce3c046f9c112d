namespace Kennisnetwerk.Search;

/// <summary>How found words are shown in their surroundings.</summary>
public sealed record HighlightOptions
{
    /// <summary>The stored text fields to show; empty means all of them.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Most characters of a fragment, 20 to 2,000; a title is always whole.</summary>
    public int FragmentLength { get; init; } = 200;

    /// <summary>Most fragments per field, 1 to 10.</summary>
    public int MaxFragments { get; init; } = 2;
}
