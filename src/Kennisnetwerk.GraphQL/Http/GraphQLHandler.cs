using System.Buffers;
using System.Security.Cryptography;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Answers HTTP requests with what the executor says.</summary>
internal sealed class GraphQLHandler(GraphQLExecutor executor, GraphQLHttpOptions options, TimeProvider time)
{
    private readonly RequestReader _reader = new(options);
    private int _eventStreams;

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        if (options.Browser is { } browser && IsBrowser(http.Request))
        {
            await browser(http);
            return;
        }

        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (AcceptHeader.Negotiate(http.Request.Headers.Accept) is not { } type)
        {
            await RefuseAsync(http, ResponseType.Json, new HttpRefusal(
                406, "Accept application/graphql-response+json, application/json or text/event-stream, in UTF-8."));
            return;
        }

        var cancellation = http.RequestAborted;
        var (request, refusal) = await _reader.ReadAsync(http.Request, cancellation);
        if (refusal is not null)
        {
            await RefuseAsync(http, type, refusal);
            return;
        }

        var context = options.CreateContext is null ? http : options.CreateContext(http);
        if (!executor.TryPrepare(request!, context, out var operation, out var refused))
        {
            await WriteAsync(http, type, refused);
        }
        else if (RefuseOperation(http.Request, type, operation.Type) is { } wrong)
        {
            await RefuseAsync(http, type, wrong);
        }
        else if (type == ResponseType.EventStream)
        {
            await StreamAsync(http, operation);
        }
        else
        {
            await WriteAsync(http, type, await executor.ExecuteAsync(operation, cancellation));
        }
    }

    private static bool IsBrowser(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("documentId")
        && AcceptHeader.NamesHtml(request.Headers.Accept);

    private static HttpRefusal? RefuseOperation(HttpRequest request, ResponseType type, OperationType operation)
    {
        if (operation == OperationType.Mutation && HttpMethods.IsGet(request.Method))
        {
            return new HttpRefusal(405, "A mutation cannot be run with GET; use POST.") { Allow = "POST" };
        }

        return operation == OperationType.Subscription && type != ResponseType.EventStream
            ? new HttpRefusal(406, "A subscription is a stream of events: send Accept: text/event-stream.")
            : null;
    }

    private static async Task RefuseAsync(HttpContext http, ResponseType type, HttpRefusal refusal)
    {
        http.Response.StatusCode = refusal.Status;
        http.Response.ContentType = AcceptHeader.GetContentType(type == ResponseType.EventStream ? ResponseType.Json : type);
        if (refusal.Allow is not null)
        {
            http.Response.Headers.Allow = refusal.Allow;
        }

        var error = new ExecutionError(refusal.Message, GraphQLErrorCodes.BadUserInput);
        ExecutionResult.Refused([error]).WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static async Task WriteWithTagAsync(HttpContext http, ExecutionResult result)
    {
        var body = new ArrayBufferWriter<byte>();
        result.WriteTo(body);

        // Weak, because the host may compress the same answer differently.
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.WrittenSpan)[..16]);
        var tag = new EntityTagHeaderValue($"\"{hash}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        if (EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var known)
            && known.Any(other => other.Compare(tag, useStrongComparison: false) || other.Equals(EntityTagHeaderValue.Any)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            http.Response.ContentType = null;
            return;
        }

        http.Response.ContentLength = body.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(body.WrittenMemory, http.RequestAborted);
    }

    /// <summary>Writes a result. Not async, so that a client that reads slowly holds its bytes and not the whole result beside them.</summary>
    private Task WriteAsync(HttpContext http, ResponseType type, ExecutionResult result)
    {
        http.Response.StatusCode = ResponseStatus.Of(result, type);
        http.Response.ContentType = AcceptHeader.GetContentType(type);
        if (type == ResponseType.EventStream)
        {
            return new EventStream(http.Response.BodyWriter, time, options.KeepAlive).WriteAsync(result, http.RequestAborted);
        }

        if (HttpMethods.IsGet(http.Request.Method) && result.HasData && result.Errors.IsEmpty)
        {
            return WriteWithTagAsync(http, result);
        }

        result.WriteTo(http.Response.BodyWriter);
        return http.Response.BodyWriter.FlushAsync(http.RequestAborted).AsTask();
    }

    private async Task StreamAsync(HttpContext http, PreparedOperation operation)
    {
        try
        {
            if (Interlocked.Increment(ref _eventStreams) > options.MaxEventStreams)
            {
                await RefuseAsync(http, ResponseType.EventStream, new HttpRefusal(
                    503, $"There are {options.MaxEventStreams} event streams open, which is the limit; try again later."));
                return;
            }

            http.Response.ContentType = AcceptHeader.GetContentType(ResponseType.EventStream);
            http.Response.Headers.CacheControl = "no-cache";
            var stream = new EventStream(http.Response.BodyWriter, time, options.KeepAlive);
            if (operation.Type == OperationType.Subscription)
            {
                // The client learns that the subscription stands before its first event.
                await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
                await stream.WriteAsync(executor.SubscribeAsync(operation, http.RequestAborted), http.RequestAborted);
            }
            else
            {
                await stream.WriteAsync(await executor.ExecuteAsync(operation, http.RequestAborted), http.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client ends a subscription by closing the connection.
        }
        finally
        {
            Interlocked.Decrement(ref _eventStreams);
        }
    }
}
