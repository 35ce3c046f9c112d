using System.Runtime.InteropServices;

namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>Files in a folder of the file system, memory-mapped for reading.</summary>
internal sealed partial class FolderStorage : IIndexStorage
{
    private const string LockName = "write.lock";
    private readonly string _folder;

    /// <summary>Uses a folder.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="create">Whether to make it when it is not there.</param>
    public FolderStorage(string folder, bool create)
    {
        _folder = Path.GetFullPath(folder);
        if (create)
        {
            Directory.CreateDirectory(_folder);
        }
    }

    public string Place => _folder;

    public IReadOnlyList<string> List()
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path)).Where(name => name != LockName)];
    }

    public IStorageFile Create(string name) => new FolderFile(PathOf(name));

    public ReadOnlyMemory<byte> Open(string name) => new MappedFile(PathOf(name)).Memory;

    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to), overwrite: true);

    public void Delete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Where open files cannot be deleted, the next opening for writing tries again.
        }
    }

    public void SyncNames()
    {
        // Only POSIX systems let a folder be synced, and .NET has no call for it; elsewhere the file system's journal does it.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = OpenDescriptor(_folder, 0);
        if (descriptor < 0)
        {
            throw new IOException($"{_folder}: cannot be opened for syncing (errno {Marshal.GetLastPInvokeError()}).");
        }

        var result = SyncDescriptor(descriptor);
        var error = Marshal.GetLastPInvokeError();
        _ = CloseDescriptor(descriptor);
        if (result != 0)
        {
            throw new IOException($"{_folder}: cannot be synced (errno {error}).");
        }
    }

    public IDisposable Lock()
    {
        try
        {
            return new FileStream(PathOf(LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException)
        {
            throw new IndexLockedException(_folder, exception);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int SyncDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseDescriptor(int descriptor);

    private string PathOf(string name) => Path.Combine(_folder, name);
}
