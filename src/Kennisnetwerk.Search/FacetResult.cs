namespace Kennisnetwerk.Search;

/// <summary>The counts of one facet.</summary>
/// <param name="Field">The keyword field.</param>
/// <param name="Values">Values with at least one hit, the most frequent first, equal ones by code point.</param>
/// <param name="DistinctValues">How many values have a hit, returned or not.</param>
public sealed record FacetResult(string Field, IReadOnlyList<FacetValue> Values, int DistinctValues);
