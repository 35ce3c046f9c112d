using System.Buffers;
using Kennisnetwerk.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Reads a GraphQL request from an HTTP request.</summary>
/// <remarks>
/// Only <c>application/json</c> bodies are read: a browser sends those across origins after a preflight alone, so that
/// no foreign page can make a visitor's browser run a mutation. GET runs queries only.
/// </remarks>
internal sealed class RequestReader(GraphQLHttpOptions options)
{
    private readonly RequestParameters _parameters = new(options.MaxJsonDepth);

    /// <summary>Reads the request; exactly one member of the answer is not null.</summary>
    public async ValueTask<(GraphQLRequest? Request, HttpRefusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return request.QueryString.Value?.Length > options.MaxQueryStringLength
                ? (null, ForSize(414, "The query string", request.QueryString.Value.Length, "characters", options.MaxQueryStringLength))
                : _parameters.FromQuery(request.Query);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return (null, new HttpRefusal(405, $"{request.Method} is not supported; use GET or POST.") { Allow = "GET, POST" });
        }

        if (RefuseContentType(request) is { } refusal)
        {
            return (null, refusal);
        }

        return await ReadBodyAsync(request, cancellation);
    }

    private static HttpRefusal? RefuseContentType(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);
        if (!isJson)
        {
            return new HttpRefusal(415, "The body must be JSON: send Content-Type: application/json.");
        }

        var charset = HeaderUtilities.RemoveQuotes(type!.Charset);
        if (charset.HasValue && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return new HttpRefusal(415, $"The body must be in UTF-8, not in {charset}.");
        }

        return request.Headers.ContentEncoding.Count > 0
            ? new HttpRefusal(415, "The body must not be compressed: leave Content-Encoding out.")
            : null;
    }

    private static HttpRefusal ForSize(int status, string what, long size, string unit, int limit) =>
        new(status, $"{what} has at least {size} {unit}, {size - limit} more than the limit of {limit}.");

    private async ValueTask<(GraphQLRequest? Request, HttpRefusal? Refusal)> ReadBodyAsync(
        HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > options.MaxBodyBytes)
        {
            return (null, ForSize(413, "The body", request.ContentLength.Value, "bytes", options.MaxBodyBytes));
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            var length = read.Buffer.Length;
            if (length > options.MaxBodyBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (null, ForSize(413, "The body", length, "bytes", options.MaxBodyBytes));
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return _parameters.FromJson(body);
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
