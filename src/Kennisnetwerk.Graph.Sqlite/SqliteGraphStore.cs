using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Queries;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Stores;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>
/// The graph in one SQLite file in a folder: the store that needs no set-up. One process writes, others may read beside it; what was
/// acknowledged survives the end of the process and of the power.
/// </summary>
public sealed partial class SqliteGraphStore : IGraphStore
{
    private readonly SqliteStoreOptions options;
    private readonly TimeProvider time;
    private readonly FolderLock? folderLock;
    private readonly SqliteSession? writer;
    private readonly ReaderPool readers;
    private readonly RecordReader records;
    private readonly SemaphoreSlim writing = new(1, 1);
    private bool isClosed;

    private SqliteGraphStore(SqliteStoreOptions options, GraphSchema schema, TimeProvider time, FolderLock? folderLock, SqliteSession? writer)
    {
        this.options = options;
        this.time = time;
        this.folderLock = folderLock;
        this.writer = writer;
        Schema = schema;
        readers = new ReaderPool(options);
        records = new RecordReader(schema);
    }

    /// <inheritdoc/>
    public GraphSchema Schema { get; }

    /// <summary>Opens the graph of a folder, and makes it when it is not there; an older one is upgraded after a copy of it was made.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="time">The clock by which changes are dated.</param>
    /// <param name="cancellationToken">Ends the opening before it begins.</param>
    /// <exception cref="GraphStoreException">
    /// The folder is in use by another process (<c>sqlite.in-use</c>), holds no graph to read only (<c>sqlite.open</c>), or cannot be read.
    /// </exception>
    /// <exception cref="SchemaMismatchException">The graph is of a newer version, or is to be read only and of an older one.</exception>
    public static Task<SqliteGraphStore> OpenAsync(SqliteStoreOptions options, GraphSchema schema, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(time);
        options.Require();
        return Task.Run(
            () => SqliteErrors.Guard(() => options.ReadOnly ? OpenReader(options, schema, time) : OpenWriter(options, schema, time), cancellationToken), cancellationToken);
    }

    /// <summary>Closes the graph: waits for a write under way, and folds the write-ahead log into the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.WaitAsync().ConfigureAwait(false);
        if (isClosed)
        {
            writing.Release();
            return;
        }

        isClosed = true;
        readers.Dispose();
        try
        {
            if (writer is not null)
            {
                await Task.Run(() => SqliteErrors.Guard(() => writer.Execute("PRAGMA optimize") + writer.Execute("PRAGMA wal_checkpoint(TRUNCATE)"), CancellationToken.None))
                    .ConfigureAwait(false);
            }
        }
        finally
        {
            // Also when the file is damaged, so that a copy can be restored.
            writer?.Dispose();
            folderLock?.Dispose();
            writing.Release();
        }
    }

    private static SqliteGraphStore OpenWriter(SqliteStoreOptions options, GraphSchema schema, TimeProvider time)
    {
        var folderLock = FolderLock.Take(options);
        SqliteSession? writer = null;
        try
        {
            RequireGraph(options);
            writer = SqliteSession.Open(options, forWriting: true);
            StoreUpgrade.Bring(writer, options, schema);
            return new SqliteGraphStore(options, schema, time, folderLock, writer);
        }
        catch
        {
            writer?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    // Before anything is set on the file: what is not ours, or newer than this version, stays as it is to the byte.
    private static void RequireGraph(SqliteStoreOptions options)
    {
        if (File.Exists(options.DatabasePath))
        {
            using var look = SqliteSession.OpenFile(options.DatabasePath, SqliteOpenMode.ReadWrite);
            if (!StoreLayout.IsNew(look))
            {
                StoreLayout.RequireFormat(look, options.DatabasePath);
            }
        }
    }

    private static SqliteGraphStore OpenReader(SqliteStoreOptions options, GraphSchema schema, TimeProvider time)
    {
        if (!File.Exists(options.DatabasePath))
        {
            throw new GraphStoreException(
                "sqlite.open", $"There is no graph in '{Path.GetFullPath(options.Folder)}'; start the server once, or choose another folder (--gegevens).", isTransient: false);
        }

        using (var session = SqliteSession.Open(options, forWriting: false))
        {
            StoreUpgrade.RequireCurrent(session, options, schema);
        }

        return new SqliteGraphStore(options, schema, time, folderLock: null, writer: null);
    }

    private Task<T> ReadAsync<T>(Kijker kijker, Func<SqliteSession, NodeLookup, T> read, CancellationToken cancellationToken) =>
        readers.ReadAsync(session => read(session, new NodeLookup(Schema, records, session, kijker)), cancellationToken);
}
