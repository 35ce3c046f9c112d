using System.IO.Compression;
using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>Reads stored fields that <see cref="StoredWriter"/> wrote; keeps the chunk that was read last.</summary>
internal sealed class StoredReader(ReadOnlyMemory<byte> chunks, ReadOnlyMemory<byte> index, int documents)
{
    private Tuple<int, byte[]>? _last;

    public int Chunks => index.Length / 8;

    /// <summary>The record of a document.</summary>
    public ReadOnlySpan<byte> Record(int document)
    {
        var chunk = ChunkOf(document);
        var reader = new ByteReader(Decompress(chunk));
        for (var skip = document - First(chunk); skip > 0; skip--)
        {
            reader.Skip(reader.ReadVarInt());
        }

        return reader.ReadBytes(reader.ReadVarInt());
    }

    /// <summary>A chunk as it lies in the file, and its documents.</summary>
    public ReadOnlyMemory<byte> RawChunk(int chunk, out int first, out int count)
    {
        first = First(chunk);
        count = (chunk + 1 < Chunks ? First(chunk + 1) : documents) - first;
        var end = chunk + 1 < Chunks ? Offset(chunk + 1) : chunks.Length;
        return chunks[Offset(chunk)..end];
    }

    private int First(int chunk) => (int)MemoryMarshal.Read<uint>(index.Span[(chunk * 8)..]);

    private int Offset(int chunk) => (int)MemoryMarshal.Read<uint>(index.Span[((chunk * 8) + 4)..]);

    private int ChunkOf(int document)
    {
        var (low, high) = (0, Chunks);
        while (low + 1 < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = First(middle) <= document ? (middle, high) : (low, middle);
        }

        return low;
    }

    private byte[] Decompress(int chunk)
    {
        if (_last is { } last && last.Item1 == chunk)
        {
            return last.Item2;
        }

        var bytes = RawChunk(chunk, out _, out _).Span;
        var plain = new byte[BitConverter.ToInt32(bytes)];
        if (!BrotliDecoder.TryDecompress(bytes[4..], plain, out var written) || written != plain.Length)
        {
            throw new InvalidDataException($"Chunk {chunk} of the stored fields cannot be decompressed.");
        }

        _last = Tuple.Create(chunk, plain);
        return plain;
    }
}
