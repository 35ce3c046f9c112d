using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>
/// One request and its answer. Every way in which that fails becomes a <see cref="Neo4jException"/> here, but for the caller's own
/// cancellation.
/// </summary>
/// <param name="http">The client with its pool of connections; authentication is set on it.</param>
/// <param name="options">Address, timeout and bounds.</param>
/// <param name="clock">Measures the timeout.</param>
internal sealed class HttpExchange(HttpClient http, Neo4jOptions options, TimeProvider clock)
{
    private static readonly MediaTypeHeaderValue TypedJson = new("application/vnd.neo4j.query");

    private readonly string _root = $"{options.Address!.AbsoluteUri.TrimEnd('/')}/db/{options.Database}/query/v2";

    /// <summary>Sends a request and reads its answer whole.</summary>
    /// <param name="method">POST, or DELETE to roll back.</param>
    /// <param name="path">What follows <c>/query/v2</c>.</param>
    /// <param name="body">The JSON body, or null.</param>
    /// <param name="affinity">What the cluster asked to have back.</param>
    /// <param name="cancellationToken">Gives up; what runs on the server must be ended apart.</param>
    public async Task<HttpAnswer> SendAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte>? body, string? affinity, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.RequestTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = Request(method, path, body, affinity);
            using var response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            using var received = new BoundedBody();
            await received.ReadAsync(response.Content, options.MaxAnswerBytes, either.Token).ConfigureAwait(false);
            return Read(response, received.Bytes);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (OperationCanceledException e)
        {
            throw new Neo4jException(
                Neo4jErrorCodes.Timeout, $"{options} did not answer within {options.RequestTimeout.TotalSeconds:0.###} s", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new Neo4jException(Neo4jErrorCodes.Unreachable, $"{options} cannot be reached: {e.Message}", e);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, ReadOnlyMemory<byte>? body, string? affinity)
    {
        var request = new HttpRequestMessage(method, _root + path)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.Accept.ParseAdd(TypedJson.MediaType!);
        if (affinity is not null)
        {
            request.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        }
        if (body is { } bytes)
        {
            request.Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = TypedJson } };
        }
        return request;
    }

    private HttpAnswer Read(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty && response.StatusCode == HttpStatusCode.OK)
        {
            return HttpAnswer.Empty;
        }
        QueryApiAnswer answer;
        try
        {
            answer = QueryApiAnswer.Parse(body);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw NoAnswer(response.StatusCode, body.Length, e);
        }
        if (answer.Error is { } error)
        {
            throw new Neo4jException(error.Code, error.Message);
        }
        if (!response.IsSuccessStatusCode)
        {
            throw NoAnswer(response.StatusCode, body.Length, null);
        }
        var affinity = response.Headers.TryGetValues(AffinityHeader, out var values) ? string.Concat(values) : null;
        return new(answer.ToResult(), answer.TransactionId, affinity);
    }

    private Neo4jException NoAnswer(HttpStatusCode status, int length, Exception? inner) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout =>
            new(Neo4jErrorCodes.Unavailable, $"{options} is not available now (HTTP {(int)status})", inner),
        >= HttpStatusCode.InternalServerError or (>= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices) =>
            new(Neo4jErrorCodes.Garbage, $"{options} sent {length} bytes that are no answer (HTTP {(int)status})", inner),
        _ => new(
            Neo4jErrorCodes.NotNeo4j,
            $"{options} has no Query API (HTTP {(int)status}); check the address, and that the server is Neo4j 5.26 or later", inner),
    };

    private const string AffinityHeader = "neo4j-cluster-affinity";
}
