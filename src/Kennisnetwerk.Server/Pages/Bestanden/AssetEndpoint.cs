using Microsoft.Net.Http.Headers;

namespace Kennisnetwerk.Server.Pages.Bestanden;

/// <summary>Serves a file of the <see cref="AssetCatalog"/>. Asked for with its version it may be kept for a year, otherwise it is asked for again.</summary>
internal static class AssetEndpoint
{
    /// <summary>The file, or 404.</summary>
    public static IResult Get(string? name, HttpContext context, AssetCatalog assets)
    {
        if (name is null || assets.Find(name) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        // Weak, because the same file may be sent compressed in several ways.
        return TypedResults.PhysicalFile(asset.Path, asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\"", isWeak: true));
    }
}
