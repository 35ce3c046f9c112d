namespace Kennisnetwerk.Search.Collection;

/// <summary>Counts a facet over what was found; the facet's own filter does not count.</summary>
internal static class FacetCounter
{
    public static FacetResult Count(FacetRequest facet, IEnumerable<IndexDocument> found, IReadOnlyList<FieldFilter> filters)
    {
        var others = filters.Where(filter => filter.Field != facet.Field).ToList();
        var counts = found.Where(document => others.TrueForAll(filter => DocumentFilter.Passes(filter, document)))
            .SelectMany(document => DocumentFilter.Values(document, facet.Field).Distinct())
            .CountBy(value => value)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .ToList();
        return new FacetResult(facet.Field, [.. counts.Take(facet.MaxValues).Select(pair => new FacetValue(pair.Key, pair.Value))], counts.Count);
    }
}
