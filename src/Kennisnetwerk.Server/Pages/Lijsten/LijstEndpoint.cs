using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Server.Pages.Vast;

namespace Kennisnetwerk.Server.Pages.Lijsten;

/// <summary><c>/onderzoeken</c> and its likes.</summary>
internal static class LijstEndpoint
{
    /// <summary>A page of the list; 404 for a filter that is no id.</summary>
    public static async Task<IResult> GetAsync(Lijst lijst, HttpContext context, LijstReader reader, IKijkerAccessor kijkers, CancellationToken cancellationToken)
    {
        var filter = lijst.Type == "Werk" ? Lijstfilter.Read(context.Request.Query) : new Lijstfilter(null, null);
        if (!new[] { filter.Thema, filter.Uitvoerder }.OfType<string>().All(NodeId.IsValid))
        {
            return VastEndpoint.NietGevonden();
        }

        if (lijst.Type == "Persoon")
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        var na = context.Request.Query["na"] is [{ Length: > 0 } place] ? place : null;
        return PageResult.Of<LijstPage>(await reader.ReadAsync(kijkers.Of(context), lijst, filter, na, cancellationToken).ConfigureAwait(false));
    }
}
