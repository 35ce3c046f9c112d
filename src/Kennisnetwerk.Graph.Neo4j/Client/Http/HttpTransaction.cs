namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>An explicit transaction of the Query API: <c>/tx/{id}</c>.</summary>
internal sealed class HttpTransaction(HttpExchange exchange, StatementTerminator terminator, string id, string? affinity)
    : INeo4jTransaction
{
    private const int RollbackAttempts = 5;
    private static readonly TimeSpan RollbackPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RollbackPause = TimeSpan.FromMilliseconds(50);

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
            try
            {
                await exchange.SendAsync(HttpMethod.Delete, _path, null, affinity, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException e) when (e.Code == Neo4jErrorCodes.InvalidRequest)
            {
                // The server has no such transaction any more: it rolled back by itself, which is what was asked.
            }
            _isOver = true;
        }
    }

    /// <summary>
    /// Rolls back what was not committed, trying a few times: what is left open keeps its locks, and all who write waiting. It never
    /// throws: a server that cannot be told now ends the transaction by itself when it has been idle for
    /// <c>server.queryapi.transaction_idle_timeout</c>.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(RollbackPatience);
        for (var tried = 1; tried <= RollbackAttempts && !await TryRollbackAsync(patience.Token).ConfigureAwait(false); tried++)
        {
            // Once more.
        }
        _isOver = true;
    }

    private async Task<bool> TryRollbackAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RollbackAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException e) when (e.IsTransient)
        {
            await Task.Delay(RollbackPause, CancellationToken.None).ConfigureAwait(false);
            return false;
        }
        catch (Exception e) when (e is Neo4jException or OperationCanceledException)
        {
            // See the summary; the fault that led here is already on its way to the caller.
            return true;
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
