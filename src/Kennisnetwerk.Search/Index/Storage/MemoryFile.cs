using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>A file that stays in memory: a segment of the mutable head, until a commit writes it out.</summary>
internal sealed class MemoryFile : IStorageFile
{
    private readonly ByteBuffer _bytes = new(4096);

    public byte[] ToArray() => _bytes.Written.ToArray();

    public void Write(ReadOnlySpan<byte> bytes) => _bytes.WriteBytes(bytes);

    public void Sync()
    {
        // What is in memory does not survive a crash; the commit that names it writes it to a real file.
    }

    public void Dispose()
    {
        // Nothing is held but memory.
    }
}
