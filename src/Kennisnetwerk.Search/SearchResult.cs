namespace Kennisnetwerk.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">The exact number of documents found, over all pages; -1 when it was not asked for.</param>
/// <param name="Hits">This page, in order; equal ones in the order in which they were last written.</param>
/// <param name="Facets">The facets asked for, in the order of the request.</param>
/// <param name="DidYouMean">The question as it may have been meant, or null.</param>
/// <param name="NextCursor">Where the next page begins, or null after the last.</param>
/// <param name="HasPrevious">Whether there are hits before this page.</param>
public sealed record SearchResult(
    long Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<FacetResult> Facets,
    string? DidYouMean,
    string? NextCursor,
    bool HasPrevious);
