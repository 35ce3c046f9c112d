using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Vast;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary><c>/onderzoek/{id}</c> and its likes. Another type's path, or an id that was merged, leads on for good.</summary>
internal static class DetailEndpoint
{
    /// <summary>The page of the node, the way to it, or 404.</summary>
    public static async Task<IResult> GetAsync(HttpContext context, string? id, DetailReader reader, IKijkerAccessor kijkers, CancellationToken cancellationToken)
    {
        var kijker = kijkers.Of(context);
        var node = id is null ? null : await reader.FindAsync(kijker, id, cancellationToken).ConfigureAwait(false);
        if (node is null || PageAddress.Of(node) is not { } address)
        {
            return VastEndpoint.NietGevonden();
        }

        var segment = context.Request.Path.Value!.Split('/', 3)[1];
        if (node.Id != id || !address.StartsWith($"/{segment}/", StringComparison.Ordinal))
        {
            return TypedResults.Redirect(address, permanent: true);
        }

        if (node.Type is "Persoon" or "Expert")
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        var na = context.Request.Query["na"] is [{ Length: > 0 } place] ? place : null;
        return PageResult.Of<DetailPage>(await reader.ReadAsync(kijker, node, na, cancellationToken).ConfigureAwait(false));
    }
}
