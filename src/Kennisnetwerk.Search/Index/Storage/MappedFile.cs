using System.Buffers;

namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>
/// The bytes of a file, mapped into memory. The mapping lives as long as anything refers to this object, so no reader can
/// be left with pages that went away, and nobody counts references. Whoever works with spans of it keeps this alive until
/// done: searches and merges end with <c>GC.KeepAlive</c> of the snapshot that they read.
/// </summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly Mapping _mapping;

    public MappedFile(string path) => _mapping = new Mapping(path);

    public override Span<byte> GetSpan() => new(_mapping.Start, _mapping.Length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_mapping.Start + elementIndex, default, this);

    public override void Unpin()
    {
        // Mapped pages never move.
    }

    protected override void Dispose(bool disposing)
    {
        // The mapping ends when nothing refers to it any more; ending it earlier would pull pages from under a reader.
    }
}
