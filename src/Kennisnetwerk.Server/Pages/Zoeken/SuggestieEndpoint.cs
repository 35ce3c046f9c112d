using Kennisnetwerk.Kennis.Zoeken;

namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary><c>/zoeken/suggesties?begin=…</c>: what the search box offers while somebody types, as a JSON list of texts.</summary>
internal static class SuggestieEndpoint
{
    private const int Aantal = 8;
    private const int MinLength = 2;

    /// <summary>The completions, best first; none for less than two characters or more than a question may have.</summary>
    public static IResult Get(HttpContext context, IZoekdienst zoekdienst, IKijkerAccessor kijkers)
    {
        context.Response.Headers.CacheControl = "no-store";
        var begin = context.Request.Query["begin"].ToString().Trim();
        IEnumerable<string> texts = begin.Length is >= MinLength and <= Zoekvraag.MaxLengte
            ? zoekdienst.Suggesties(kijkers.Of(context), begin, Aantal).Select(suggestion => suggestion.Text).Distinct()
            : [];
        return TypedResults.Json(texts.ToArray());
    }
}
