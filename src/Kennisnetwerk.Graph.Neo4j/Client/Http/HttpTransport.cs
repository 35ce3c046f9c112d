using System.Diagnostics.CodeAnalysis;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>Neo4j over its HTTP Query API, typed JSON both ways.</summary>
internal sealed class HttpTransport : INeo4jTransport
{
    private readonly HttpClient _http;
    private readonly HttpExchange _exchange;
    private readonly StatementTerminator _terminator;

    /// <summary>A transport for valid options; nothing is sent yet.</summary>
    public HttpTransport(Neo4jOptions options, TimeProvider clock)
    {
        _http = HttpConnections.Create(options);
        _exchange = new HttpExchange(_http, options, clock);
        _terminator = new StatementTerminator(_exchange, clock);
    }

    /// <inheritdoc/>
    public async Task<Neo4jResult> RunAsync(
        Neo4jStatement statement, AccessMode mode, IReadOnlyCollection<string> bookmarks, CancellationToken cancellationToken)
    {
        var tag = StatementTerminator.NewTag();
        var body = QueryApiRequest.Write(statement, tag, mode, bookmarks);
        var answer = await _terminator.EndingAsync(
            tag, () => _exchange.SendAsync(HttpMethod.Post, "", body, null, cancellationToken)).ConfigureAwait(false);
        return answer.Result;
    }

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller of BeginAsync disposes the transaction.")]
    public async Task<INeo4jTransaction> BeginAsync(
        AccessMode mode, IReadOnlyCollection<string> bookmarks, CancellationToken cancellationToken)
    {
        var body = QueryApiRequest.Write(null, "", mode, bookmarks);
        var answer = await _exchange.SendAsync(HttpMethod.Post, "/tx", body, null, cancellationToken).ConfigureAwait(false);
        return answer.TransactionId is { } id
            ? new HttpTransaction(_exchange, _terminator, id, answer.Affinity)
            : throw new Neo4jException(Neo4jErrorCodes.Garbage, "the server opened a transaction without naming it");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }
}
