using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search;

/// <summary>What is asked of an index. Immutable; the same request on the same index state gives the same result.</summary>
public sealed record SearchRequest
{
    /// <summary>
    /// The question as typed: words, <c>"phrases"</c>, <c>-niet</c>, <c>veld:waarde</c>, <c>jaar:2019..2021</c>. Empty finds
    /// all that the filters let through.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the last word may be unfinished, so that it also finds what begins with it.</summary>
    public bool WhileTyping { get; init; }

    /// <summary>
    /// What the asker may see, applied before anything is counted, offered or corrected. Has no default on purpose: a
    /// caller that may see all says so with <see cref="Visibility.Everything"/>.
    /// </summary>
    public required Visibility Visibility { get; init; }

    /// <summary>Conditions on keyword fields; all must hold.</summary>
    public IReadOnlyList<FieldFilter> Filters { get; init; } = [];

    /// <summary>Conditions on integer fields; all must hold.</summary>
    public IReadOnlyList<RangeFilter> Ranges { get; init; } = [];

    /// <summary>Facets to count.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>The order; null is by score, the best first.</summary>
    public SearchOrder? Order { get; init; }

    /// <summary>Hits on a page, 0 (only counts) to <see cref="IndexLimits.MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>The cursor of the last hit that was seen (<see cref="SearchHit.Cursor"/>, <see cref="SearchResult.NextCursor"/>), or null for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>The cursor of the first hit that is not wanted any more, or null when the page may run to the end.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the page is taken from the end of what the cursors leave, still the best first.</summary>
    public bool Backward { get; init; }

    /// <summary>Marks the found words in stored text; null leaves it out.</summary>
    public HighlightOptions? Highlight { get; init; }

    /// <summary>Whether each hit says why it was found.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether <see cref="SearchResult.Total"/> is counted; without it a search by score can skip most of the index.</summary>
    public bool CountTotal { get; init; } = true;

    /// <summary>Whether words that the collection lacks are widened to words that look like them.</summary>
    public bool Fuzzy { get; init; } = true;

    /// <summary>The concepts by which words are widened to their synonyms, at a lower weight.</summary>
    public ConceptIndex Concepts { get; init; } = ConceptIndex.None;
}
