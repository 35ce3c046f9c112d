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
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        free.Dispose();
    }

    private T Read<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        if (!idle.TryTake(out var session))
        {
            session = SqliteSession.Open(options, forWriting: false);
        }

        try
        {
            session.Execute("BEGIN");
            using (session.InterruptOn(cancellationToken))
            {
                var result = read(session);
                cancellationToken.ThrowIfCancellationRequested();
                session.Execute("COMMIT");
                idle.Add(session);
                return result;
            }
        }
        catch
        {
            // A session that failed is not used again: closing it also ends its transaction.
            session.Dispose();
            throw;
        }
    }
}
