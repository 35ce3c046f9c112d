using Kennisnetwerk.Graph.Stores;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>The edge of the adapter: what SQLite throws becomes <see cref="GraphStoreException"/>, with the remedy.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Interrupted = 9;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Runs an action.</summary>
    /// <exception cref="GraphStoreException">SQLite or the file system failed.</exception>
    /// <exception cref="OperationCanceledException">The token interrupted it.</exception>
    public static T Guard<T>(Func<T> action, CancellationToken cancellationToken)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Interrupted)
        {
            throw new OperationCanceledException("The call was cancelled while the database worked on it.", exception, cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw Translate(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new GraphStoreException("sqlite.files", $"The graph's folder could not be used: {exception.Message}", isTransient: false, exception);
        }
    }

    /// <summary>Whether SQLite found that the file is not what it should be.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    private static GraphStoreException Translate(SqliteException exception)
    {
        var (name, remedy, isTransient) = exception.SqliteErrorCode switch
        {
            Busy or Locked => ("busy", "Another process holds the graph; try again.", true),
            ReadOnly => ("readonly", "The graph cannot be written; check the rights on its folder.", false),
            Corrupt or NotADatabase => ("corrupt", "The file is damaged or no graph; restore a copy.", false),
            Full => ("full", "The disk is full; make room and try again.", true),
            CannotOpen => ("open", "The file cannot be opened; check the folder and its rights.", false),
            var code => ($"error-{code}", "The database refused the statement.", false),
        };
        return new GraphStoreException($"sqlite.{name}", $"{remedy} (SQLite: {exception.Message})", isTransient, exception);
    }
}
