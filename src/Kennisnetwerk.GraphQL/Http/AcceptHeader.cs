using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Chooses the type of a response by what the client accepts.</summary>
/// <remarks>RFC 9110, section 12.5.1: the most specific range that matches a type gives its quality.</remarks>
internal static class AcceptHeader
{
    private static readonly (ResponseType Type, MediaTypeHeaderValue Value)[] _offers =
    [
        (ResponseType.GraphQLResponse, new("application/graphql-response+json")),
        (ResponseType.Json, new("application/json")),
        (ResponseType.EventStream, new("text/event-stream")),
    ];

    /// <summary>The value of <c>Content-Type</c> for a response.</summary>
    public static string GetContentType(ResponseType type) => type switch
    {
        ResponseType.Json => "application/json; charset=utf-8",
        ResponseType.GraphQLResponse => "application/graphql-response+json; charset=utf-8",
        _ => "text/event-stream; charset=utf-8",
    };

    /// <summary>Chooses the type of the response.</summary>
    /// <param name="accept">The values of the header.</param>
    /// <returns>The type, or null when the client accepts none that there is.</returns>
    /// <remarks>
    /// Without a header, and for ranges with a wildcard, the answer is <c>application/json</c>, which clients that do
    /// not name the GraphQL type understand. A stream is only for who names it.
    /// </remarks>
    public static ResponseType? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return ResponseType.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        return _offers
            .Select(offer => (offer.Type, Match: GetBestMatch(ranges, offer.Value)))
            .Where(offer => offer.Match.Quality > 0 && (offer.Type != ResponseType.EventStream || offer.Match.Precision == 2))
            .OrderByDescending(offer => offer.Match.Quality)
            .ThenByDescending(offer => offer.Match.Precision)
            .ThenBy(offer => (offer.Match.Precision == 2) == (offer.Type == ResponseType.GraphQLResponse) ? 0 : 1)
            .Select(offer => (ResponseType?)offer.Type)
            .FirstOrDefault();
    }

    /// <summary>Whether the client names <c>text/html</c>, as a browser does and a GraphQL client does not.</summary>
    public static bool NamesHtml(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges)
        && ranges.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);

    private static (double Quality, int Precision) GetBestMatch(IList<MediaTypeHeaderValue> ranges, MediaTypeHeaderValue offer)
    {
        var best = (Quality: 0.0, Precision: -1);
        foreach (var range in ranges)
        {
            var precision = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (precision > best.Precision && Matches(range, offer))
            {
                best = (range.Quality ?? 1, precision);
            }
        }

        return best;
    }

    private static bool Matches(MediaTypeHeaderValue range, MediaTypeHeaderValue offer)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return range.MatchesAllTypes
            || (range.Type.Equals(offer.Type, StringComparison.OrdinalIgnoreCase)
                && (range.MatchesAllSubTypes || range.SubType.Equals(offer.SubType, StringComparison.OrdinalIgnoreCase)));
    }
}
