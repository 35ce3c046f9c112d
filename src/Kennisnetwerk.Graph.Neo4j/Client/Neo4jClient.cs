namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// The database as the store sees it: reads and writes that survive passing faults, and that see what this client wrote before,
/// whichever member of a cluster answers. Safe for use by many threads at once.
/// </summary>
internal sealed class Neo4jClient : IAsyncDisposable
{
    private readonly INeo4jTransport _transport;
    private readonly RetryPolicy _retries;
    private readonly BookmarkSet _bookmarks = new();
    private readonly CommitWindow _window = new();

    /// <summary>A client over a transport, which it owns.</summary>
    public Neo4jClient(INeo4jTransport transport, RetryPolicy retries)
    {
        _transport = transport;
        _retries = retries;
    }

    /// <summary>Runs a statement that only reads; passing faults are tried again.</summary>
    /// <exception cref="Neo4jException">It was refused, or kept failing.</exception>
    public Task<Neo4jResult> ReadAsync(Neo4jStatement statement, CancellationToken cancellationToken) =>
        _window.ReadAsync(
            () => _retries.RunAsync(token => _transport.RunAsync(statement, AccessMode.Read, _bookmarks.Current, token), cancellationToken),
            cancellationToken);

    /// <summary>
    /// Reads what others committed, and lets every later read of this client see all of it: an answer's bookmark is that of the newest
    /// commit, and a read that brings it waits until that commit is done.
    /// </summary>
    /// <exception cref="Neo4jException">It was refused, or kept failing.</exception>
    public async Task<Neo4jResult> ReadAndFollowAsync(Neo4jStatement statement, CancellationToken cancellationToken)
    {
        var waitedFor = _bookmarks.Current;
        var result = await ReadAsync(statement, cancellationToken).ConfigureAwait(false);
        _bookmarks.Replace(waitedFor, result.Bookmarks);
        return result;
    }

    /// <summary>
    /// Runs one statement that writes in a transaction of its own, and tries it again on passing faults. Only for statements that
    /// do no harm the second time (<c>IF NOT EXISTS</c>, <c>MERGE</c> on a key).
    /// </summary>
    /// <exception cref="Neo4jException">It was refused, or kept failing.</exception>
    public Task<Neo4jResult> RunRepeatableAsync(Neo4jStatement statement, CancellationToken cancellationToken) =>
        _retries.RunAsync(
            async token =>
            {
                var waitedFor = _bookmarks.Current;
                var result = await _transport.RunAsync(statement, AccessMode.Write, waitedFor, token).ConfigureAwait(false);
                _bookmarks.Replace(waitedFor, result.Bookmarks);
                return result;
            },
            cancellationToken);

    /// <summary>Does work in one explicit transaction and commits it; passing faults before the commit start it again.</summary>
    /// <param name="work">What to do; it may run more than once, each time in a new transaction after the earlier was rolled back.</param>
    /// <param name="rerunInDoubt">
    /// Whether the work itself finds out, under a lock that an unfinished earlier run would hold, that an earlier run was committed
    /// after all. Then a commit without an answer is answered by running again; otherwise it fails.
    /// </param>
    /// <param name="cancellationToken">Gives up and rolls back.</param>
    /// <exception cref="Neo4jException">It was refused, kept failing, or was committed without an answer.</exception>
    public Task<T> WriteAsync<T>(
        Func<INeo4jTransaction, CancellationToken, Task<T>> work, bool rerunInDoubt, CancellationToken cancellationToken) =>
        _retries.RunAsync(
            token => AttemptAsync(work, token), e => e.IsTransient || (rerunInDoubt && e.IsOutcomeUnknown), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _window.Dispose();
        return _transport.DisposeAsync();
    }

    private async Task<T> AttemptAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var waitedFor = _bookmarks.Current;
        var transaction = await _transport.BeginAsync(AccessMode.Write, waitedFor, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            var written = await _window.CommitAsync(() => transaction.CommitAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            _bookmarks.Replace(waitedFor, written);
            return result;
        }
    }
}
