namespace Kennisnetwerk.Search;

/// <summary>Asks for documents that resemble one of the index.</summary>
/// <param name="Id">The document.</param>
/// <param name="Visibility">What the asker may see; a document that is hidden resembles nothing.</param>
public sealed record MoreLikeThisRequest(string Id, Visibility Visibility)
{
    /// <summary>Conditions on keyword fields that what is found must meet.</summary>
    public IReadOnlyList<FieldFilter> Filters { get; init; } = [];

    /// <summary>Most hits, 1 to <see cref="IndexLimits.MaxPageSize"/>.</summary>
    public int MaxHits { get; init; } = 10;

    /// <summary>Whether each hit says which words it has in common with the document.</summary>
    public bool Explain { get; init; }
}
