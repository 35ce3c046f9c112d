namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>An explicit transaction of the Query API: <c>/tx/{id}</c>.</summary>
internal sealed class HttpTransaction(HttpExchange exchange, StatementTerminator terminator, string id, string? affinity)
    : INeo4jTransaction
{
    private static readonly TimeSpan RollbackPatience = TimeSpan.FromSeconds(5);

    private readonly string _path = $"/tx/{Uri.EscapeDataString(id)}";
    private bool _isOver;

    /// <inheritdoc/>
    public async Task<Neo4jResult> RunAsync(Neo4jStatement statement, CancellationToken cancellationToken)
    {
        EnsureOpen();
        var tag = StatementTerminator.NewTag();
        var body = QueryApiRequest.Write(statement, tag, null, []);
        try
        {
            var answer = await terminator.EndingAsync(
                tag, () => exchange.SendAsync(HttpMethod.Post, _path, body, affinity, cancellationToken)).ConfigureAwait(false);
            return answer.Result;
        }
        catch (Neo4jException e) when (e.Code == Neo4jErrorCodes.InvalidRequest)
        {
            _isOver = true;
            throw new Neo4jException(Neo4jErrorCodes.TransactionLost, $"the server no longer has the transaction: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken)
    {
        EnsureOpen();
        try
        {
            var answer = await exchange
                .SendAsync(HttpMethod.Post, _path + "/commit", QueryApiRequest.EmptyBody, affinity, cancellationToken)
                .ConfigureAwait(false);
            _isOver = true;
            return answer.Result.Bookmarks;
        }
        catch (Neo4jException e) when (!SaysNothingWasKept(e))
        {
            throw new Neo4jException(Neo4jErrorCodes.OutcomeUnknown, $"a commit was sent and not confirmed ({e.Message})", e);
        }
    }

    /// <inheritdoc/>
    public async Task RollbackAsync(CancellationToken cancellationToken)
    {
        if (!_isOver)
        {
            _isOver = true;
            try
            {
                await exchange.SendAsync(HttpMethod.Delete, _path, null, affinity, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException e) when (e.Code == Neo4jErrorCodes.InvalidRequest)
            {
                // The server has no such transaction any more: it rolled back by itself, which is what was asked.
            }
        }
    }

    /// <summary>
    /// Rolls back what was not committed. It never throws: a server that cannot be told now ends the transaction by itself when it
    /// has been idle for <c>server.queryapi.transaction_idle_timeout</c>.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(RollbackPatience);
            await RollbackAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is Neo4jException or OperationCanceledException)
        {
            // See the summary; the fault that led here is already on its way to the caller.
        }
    }

    /// <summary>
    /// The server answered a commit with an error of its own, which means that it rolled back. Not so for errors of the store
    /// itself, nor for "no such transaction", which is also the answer to a commit that arrives twice.
    /// </summary>
    private static bool SaysNothingWasKept(Neo4jException e) =>
        e.Code != Neo4jErrorCodes.InvalidRequest
        && (e.Code.StartsWith("Neo.ClientError.", StringComparison.Ordinal)
            || e.Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            || e.InnerException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError });

    private void EnsureOpen()
    {
        if (_isOver)
        {
            throw new InvalidOperationException("The transaction is over; begin another.");
        }
    }
}
