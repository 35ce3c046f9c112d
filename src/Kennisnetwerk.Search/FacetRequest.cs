namespace Kennisnetwerk.Search;

/// <summary>Asks how many hits there are for each value of a keyword field. A filter on that field itself is not counted.</summary>
/// <param name="Field">The keyword field.</param>
/// <param name="MaxValues">Most values to return, 1 to <see cref="IndexLimits.MaxFacetValues"/>; the most frequent come first.</param>
public sealed record FacetRequest(string Field, int MaxValues = 20);
