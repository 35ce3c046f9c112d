namespace Kennisnetwerk.Search.Query;

/// <summary>What a request may ask for at most.</summary>
internal static class RequestBounds
{
    private const int LeastFragment = 20;
    private const int MostFragment = 2000;
    private const int MostFragments = 10;

    /// <exception cref="InvalidSearchRequestException">The request goes past a bound; the message says which.</exception>
    public static void Check(SearchRequest request, IndexLimits limits)
    {
        Check(request.PageSize, 0, limits.MaxPageSize, "hits on a page");
        foreach (var facet in request.Facets)
        {
            Check(facet.MaxValues, 1, limits.MaxFacetValues, $"values of facet '{facet.Field}'");
        }

        if (request.Highlight is { } highlight)
        {
            Check(highlight.FragmentLength, LeastFragment, MostFragment, "characters in a fragment");
            Check(highlight.MaxFragments, 1, MostFragments, "fragments per field");
        }
    }

    private static void Check(int value, int least, int most, string what)
    {
        if (value < least || value > most)
        {
            throw new InvalidSearchRequestException($"{value} {what} were asked for; ask for {least} to {most}.");
        }
    }
}
