using Kennisnetwerk.Graph.Sqlite.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>
/// A connection and the statements that it has prepared. For one call at a time. Rows are read to their end before the next statement.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    private const int MaxPrepared = 200;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;

    private SqliteSession(SqliteConnection connection) => this.connection = connection;

    /// <summary>The connection, for copies of the whole file.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Opens the file of these options.</summary>
    public static SqliteSession Open(SqliteStoreOptions options, bool forWriting)
    {
        var mode = forWriting ? SqliteOpenMode.ReadWriteCreate : options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite;
        var session = OpenFile(options.DatabasePath, mode);
        try
        {
            // WAL lets readers and the writer work side by side; FULL waits for the disk at every commit, so that what was acknowledged
            // survives a power cut. Deleted content is overwritten, since an erasure must leave nothing in the file.
            session.Execute($"PRAGMA busy_timeout = {(int)options.BusyTimeout.TotalMilliseconds}");
            session.Execute($"PRAGMA cache_size = -{options.CacheKilobytes}");
            session.Execute("PRAGMA foreign_keys = ON");
            session.Execute("PRAGMA temp_store = MEMORY");
            if (forWriting)
            {
                session.Execute("PRAGMA journal_mode = WAL");
                session.Execute("PRAGMA synchronous = FULL");
                session.Execute("PRAGMA secure_delete = ON");
            }
            else
            {
                session.Execute("PRAGMA query_only = ON");
            }

            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Opens any database file, as it is.</summary>
    public static SqliteSession OpenFile(string path, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            return new SqliteSession(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads all rows of a statement.</summary>
    public List<T> Query<T>(SqlStatement statement, Func<SqliteDataReader, T> read)
    {
        var rows = new List<T>();
        using var reader = Command(statement.Text, statement.Parameters.AsSpan()).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Reads all rows of a fixed statement.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params object?[] parameters) => Query(new SqlStatement(sql, [.. parameters]), read);

    /// <summary>Reads the first value of a fixed statement; null when there is no row or it is NULL.</summary>
    public object? Scalar(string sql, params object?[] parameters) => Command(sql, parameters).ExecuteScalar() is var value and not DBNull ? value : null;

    /// <summary>Runs a fixed statement.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> parameters) => Command(sql, parameters).ExecuteNonQuery();

    /// <summary>Makes what runs on this session now, and until the registration is disposed, end when the token is cancelled.</summary>
    public CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) =>
        cancellationToken.Register(static state => raw.sqlite3_interrupt(((SqliteConnection)state!).Handle), connection);

    public void Dispose()
    {
        ForgetPrepared();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> parameters)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            if (prepared.Count >= MaxPrepared)
            {
                ForgetPrepared();
            }

            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < parameters.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            }

            prepared.Add(sql, command);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i] ?? DBNull.Value;
        }

        return command;
    }

    private void ForgetPrepared()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        prepared.Clear();
    }
}
