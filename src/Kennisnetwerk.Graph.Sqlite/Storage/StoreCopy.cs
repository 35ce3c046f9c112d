using Kennisnetwerk.Graph.Stores;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>Copies of the whole graph as one file, made while it is in use.</summary>
internal static class StoreCopy
{
    /// <summary>Writes a copy. It is complete or not there: the file appears under its name when all is on disk.</summary>
    public static void Write(SqliteSession source, string path)
    {
        var unfinished = path + ".deel";
        File.Delete(unfinished);
        using (var target = SqliteSession.OpenFile(unfinished, SqliteOpenMode.ReadWriteCreate))
        {
            source.Connection.BackupDatabase(target.Connection);

            // One file, without a log beside it, can be carried elsewhere.
            target.Execute("PRAGMA journal_mode = DELETE");
            target.Execute("PRAGMA synchronous = FULL");
            RequireSound(target, path);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Requires that a file is a sound graph that this version can open.</summary>
    /// <exception cref="GraphStoreException">It is damaged, or not a graph.</exception>
    public static void RequireSound(string path)
    {
        if (!File.Exists(path))
        {
            throw new GraphStoreException("sqlite.copy", $"There is no copy '{path}'.", isTransient: false);
        }

        using var copy = SqliteSession.OpenFile(path, SqliteOpenMode.ReadOnly);
        StoreLayout.RequireFormat(copy, path);
        RequireSound(copy, path);
    }

    private static void RequireSound(SqliteSession copy, string path)
    {
        if (copy.Scalar("PRAGMA quick_check(1)") is not "ok")
        {
            throw new GraphStoreException("sqlite.corrupt", $"The copy '{path}' is damaged; make or use another.", isTransient: false);
        }
    }
}
