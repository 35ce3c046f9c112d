using Kennisnetwerk.Server.Pages.Vast;

namespace Kennisnetwerk.Server.Pages;

/// <summary>Gives pages their security headers and turns what fails in them into a Dutch page. Other endpoints pass untouched.</summary>
internal sealed class PageMiddleware(RequestDelegate next, ILogger<PageMiddleware> logger)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Handles one request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageMetadata>() is null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        AddHeaders(context.Response.Headers);
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var failure = FoutView.Of(exception);
            if (failure.Status >= StatusCodes.Status500InternalServerError)
            {
                logger.LogError(exception, "A page failed: {Path}", context.Request.Path);
            }

            context.Response.Clear();
            AddHeaders(context.Response.Headers);
            context.Response.Headers.CacheControl = "no-store";
            await PageResult.Of<FoutPage>(failure, failure.Status).ExecuteAsync(context).ConfigureAwait(false);
        }
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache";
    }
}
