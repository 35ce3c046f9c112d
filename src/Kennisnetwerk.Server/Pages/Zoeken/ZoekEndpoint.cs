using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Server.Pages.Adressen;

namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary><c>/zoeken?q=…</c>. The answer is never kept anywhere: <c>no-store</c>.</summary>
internal static class ZoekEndpoint
{
    /// <summary>The results; 400 with the reason when the question cannot be answered.</summary>
    public static async Task<IResult> GetAsync(HttpContext context, ZoekReader reader, IGraphStore store, IKijkerAccessor kijkers, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        var adres = Zoekadres.Read(context.Request.Query, store.Schema);
        try
        {
            return PageResult.Of<ZoekPage>(await reader.ReadAsync(kijkers.Of(context), adres, cancellationToken).ConfigureAwait(false));
        }
        catch (ZoekvraagException exception)
        {
            return PageResult.Of<ZoekPage>(new ZoekView { Adres = Zoekadres.Van(Shorten(adres.Vraag)), Bezwaar = exception.Message }, StatusCodes.Status400BadRequest);
        }
    }

    private static string Shorten(string vraag) => vraag.Length <= Zoekvraag.MaxLengte ? vraag : vraag[..Zoekvraag.MaxLengte];
}
