using System.Collections.Concurrent;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>The sessions that read. Each call has one for itself, inside one read transaction, so that it sees whole ChangeSets.</summary>
internal sealed class ReaderPool(SqliteStoreOptions options) : IDisposable
{
    private readonly SemaphoreSlim free = new(options.MaxReaders, options.MaxReaders);
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private volatile bool isClosed;

    /// <summary>Runs a read on a thread of its own, so that a caller can start several at once.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        await free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            return await Task.Run(() => SqliteErrors.Guard(() => Read(read, cancellationToken), cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose()
    {
        isClosed = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private T Read<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        if (!idle.TryTake(out var session))
        {
            session = SqliteSession.Open(options, forWriting: false);
        }

        T result;
        try
        {
            session.Execute("BEGIN");
            using (session.InterruptOn(cancellationToken))
            {
                result = read(session);
                cancellationToken.ThrowIfCancellationRequested();
                // What only read ends by either; rolling back also works when the read met damage, and has told of it.
                session.Execute("ROLLBACK");
            }
        }
        catch
        {
            // A session that failed is not used again: closing it also ends its transaction.
            session.Dispose();
            throw;
        }

        // Only now that the token can no longer interrupt it is the session free for another call.
        idle.Add(session);
        if (isClosed)
        {
            CloseIdle();
        }

        return result;
    }
}
