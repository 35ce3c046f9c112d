using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Commits;

/// <summary>The file that says which documents of a segment live: magic, size, a bit each, checksum of all before it.</summary>
internal static class LiveFile
{
    private static ReadOnlySpan<byte> Magic => "KNLIVE01"u8;

    public static void Write(IIndexStorage storage, string name, BitSet live)
    {
        var buffer = new ByteBuffer((live.Words.Length * 8) + 32);
        buffer.WriteBytes(Magic);
        buffer.WriteUInt32((uint)live.Size);
        foreach (var word in live.Words)
        {
            buffer.WriteUInt64(word);
        }

        buffer.WriteUInt32(Checksum.Of(buffer.Written));
        using var file = storage.Create(name);
        file.Write(buffer.Written);
        file.Sync();
    }

    /// <summary>Reads the live documents of a segment.</summary>
    /// <exception cref="IndexRebuildRequiredException">The file is damaged or belongs to another segment.</exception>
    public static BitSet Read(ReadOnlyMemory<byte> file, string place, int size)
    {
        var bytes = file.Span;
        var words = (size + 63) / 64;
        var length = Magic.Length + 4 + (words * 8);
        if (bytes.Length != length + 4
            || !bytes.StartsWith(Magic)
            || MemoryMarshal.Read<uint>(bytes[Magic.Length..]) != size
            || MemoryMarshal.Read<uint>(bytes[length..]) != Checksum.Of(bytes[..length]))
        {
            throw new IndexRebuildRequiredException(IndexRebuildReason.Damaged, place, "the list of deleted documents is damaged");
        }

        return BitSet.FromWords(size, MemoryMarshal.Cast<byte, ulong>(bytes[(Magic.Length + 4)..length]));
    }
}
