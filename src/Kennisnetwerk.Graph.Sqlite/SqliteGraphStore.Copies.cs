using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Stores;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Copies of the whole graph, and their return.</summary>
public sealed partial class SqliteGraphStore
{
    // The file, the write-ahead log beside it, and the index of that.
    private static readonly string[] FileEnds = ["", "-wal", "-shm"];

    /// <summary>Writes a complete copy as one file, while the graph is in use. It appears under its name only when all of it is on disk.</summary>
    /// <param name="path">The file to write; one that is there is replaced.</param>
    /// <param name="cancellationToken">Ends it before it begins.</param>
    /// <exception cref="ArgumentException">The path is that of the graph itself.</exception>
    /// <exception cref="GraphStoreException">The copy could not be written.</exception>
    public Task BackupAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        RequireOther(path, options);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.Run(() => SqliteErrors.Guard(() => Backup(path), CancellationToken.None), CancellationToken.None);
    }

    /// <summary>
    /// Puts a copy in the place of the graph of a folder, which nothing may have open. What was there is kept beside it as
    /// <c>graaf.voor-herstel.db</c>, also when it is too damaged to be opened.
    /// </summary>
    /// <param name="path">A file that <see cref="BackupAsync"/> wrote.</param>
    /// <param name="options">The folder.</param>
    /// <param name="cancellationToken">Ends it before it begins.</param>
    /// <exception cref="ArgumentException">The path is that of the graph itself.</exception>
    /// <exception cref="GraphStoreException">The folder is in use, or the copy is damaged or no graph; nothing was changed.</exception>
    public static Task RestoreAsync(string path, SqliteStoreOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        options.Require();
        RequireOther(path, options);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.Run(() => SqliteErrors.Guard(() => Restore(path, options), CancellationToken.None), CancellationToken.None);
    }

    private string Backup(string path)
    {
        using var session = SqliteSession.Open(options, forWriting: false);
        StoreCopy.Write(session, path);
        return path;
    }

    private static string Restore(string path, SqliteStoreOptions options)
    {
        StoreCopy.RequireSound(path);
        using var folderLock = FolderLock.Take(options);

        // First, since the copy may be the very file that keeps what was there.
        var unfinished = options.DatabasePath + ".deel";
        File.Copy(path, unfinished, overwrite: true);
        if (File.Exists(options.DatabasePath))
        {
            PutAside(options, Path.Combine(options.Folder, "graaf.voor-herstel.db"));
        }

        File.Move(unfinished, options.DatabasePath, overwrite: true);
        return options.DatabasePath;
    }

    // Afterwards nothing is left in the write-ahead log, so that replacing the one file replaces the whole graph.
    private static void PutAside(SqliteStoreOptions options, string path)
    {
        try
        {
            using var present = SqliteSession.Open(options, forWriting: true);
            StoreCopy.Write(present, path);
            present.Execute("PRAGMA journal_mode = DELETE");
        }
        catch (Exception exception) when (exception is GraphStoreException { IsTransient: false } || (exception is SqliteException sqlite && SqliteErrors.IsDamage(sqlite)))
        {
            // Restoring is the remedy for damage, so damage cannot stand in its way: the files are kept as they are.
            foreach (var end in FileEnds.Where(end => File.Exists(options.DatabasePath + end)))
            {
                File.Copy(options.DatabasePath + end, path + end, overwrite: true);
            }

            File.Delete(path + ".deel");
            File.Delete(options.DatabasePath + "-wal");
            File.Delete(options.DatabasePath + "-shm");
        }
    }

    private static void RequireOther(string path, SqliteStoreOptions options)
    {
        if (Path.GetFullPath(path) == Path.GetFullPath(options.DatabasePath))
        {
            throw new ArgumentException($"'{path}' is the graph itself, which is never its own copy; name another file.", nameof(path));
        }
    }
}
