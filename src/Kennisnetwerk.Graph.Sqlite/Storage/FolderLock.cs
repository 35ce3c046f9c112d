using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>
/// One process writes at a time. The operating system drops the lock when the process ends, however it ends, so a lock is never left behind.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The code of the refusal.</summary>
    public const string InUse = "sqlite.in-use";

    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the folder of these options.</summary>
    /// <exception cref="GraphStoreException">Another process, or another store in this one, has it (<see cref="InUse"/>).</exception>
    public static FolderLock Take(SqliteStoreOptions options)
    {
        try
        {
            Directory.CreateDirectory(options.Folder);
            return new FolderLock(new FileStream(options.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (File.Exists(options.LockPath))
        {
            throw new GraphStoreException(
                InUse, $"Another process works on '{Path.GetFullPath(options.Folder)}'. Stop it, or choose another folder (--gegevens).", isTransient: true, exception);
        }
    }

    public void Dispose() => file.Dispose();
}
