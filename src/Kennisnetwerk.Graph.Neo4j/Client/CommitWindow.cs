namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// Keeps reads from seeing half of a commit of this process. Neo4j isolates by read committed: a statement that runs while a
/// transaction is being committed may meet a part of what it wrote. So a read that coincided with a commit is done again, and after
/// a few of those commits wait for it. Commits of other processes are not noticed: <c>docs/neo4j.md</c> tells what that means.
/// </summary>
internal sealed class CommitWindow : IDisposable
{
    private const int FreeReads = 3;

    private readonly SemaphoreSlim _one = new(1, 1);
    private long _begun;
    private long _ended;

    /// <summary>Commits, one at a time.</summary>
    public async Task<T> CommitAsync<T>(Func<Task<T>> commit, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        Interlocked.Increment(ref _begun);
        try
        {
            return await commit().ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Increment(ref _ended);
            _one.Release();
        }
    }

    /// <summary>Reads, again where a commit began or ended meanwhile.</summary>
    public async Task<T> ReadAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < FreeReads; tried++)
        {
            var ended = Interlocked.Read(ref _ended);
            var result = await read().ConfigureAwait(false);
            if (Interlocked.Read(ref _begun) == ended)
            {
                return result;
            }
        }
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await read().ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
