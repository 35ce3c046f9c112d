namespace Kennisnetwerk.Search;

/// <summary>A value of a facet and the exact number of hits that have it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Number of documents, 1 or more.</param>
public sealed record FacetValue(string Value, int Count);
