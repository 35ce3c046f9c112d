namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>A file of <see cref="FolderStorage"/> that is being written.</summary>
internal sealed class FolderFile(string path) : IStorageFile
{
    private readonly FileStream _stream = new(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);

    public void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    public void Sync() => _stream.Flush(flushToDisk: true);

    public void Dispose() => _stream.Dispose();
}
