using System.IO.Compression;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>
/// Writes stored fields: records of whole documents, compressed together in chunks of about 32 KiB, because texts of one
/// collection resemble each other. A merge copies chunks as they are when nothing in them was deleted.
/// </summary>
internal sealed class StoredWriter(Action<ReadOnlyMemory<byte>> output)
{
    private const int ChunkBytes = 32 << 10;
    private const int Quality = 2;
    private const int WindowBits = 18;
    private readonly ByteBuffer _chunk = new(ChunkBytes + (ChunkBytes / 4));
    private readonly ByteBuffer _index = new();
    private byte[] _compressed = [];
    private int _documents;
    private int _chunkFirst;
    private uint _offset;

    /// <summary>Bytes written so far.</summary>
    public long Written => _offset;

    /// <summary>Adds the next document's record.</summary>
    public void Add(ReadOnlySpan<byte> record)
    {
        _chunk.WriteVarUInt((ulong)record.Length);
        _chunk.WriteBytes(record);
        _documents++;
        if (_chunk.Length >= ChunkBytes)
        {
            EndChunk();
        }
    }

    /// <summary>Adds a whole chunk of another segment, as it is.</summary>
    public void AddChunk(ReadOnlyMemory<byte> compressed, int documents)
    {
        EndChunk();
        _documents += documents;
        Emit(compressed);
    }

    /// <summary>Writes what is left, and returns the index of chunks: first document and offset of each.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        EndChunk();
        return _index.Written;
    }

    private void EndChunk()
    {
        if (_chunk.Length == 0)
        {
            return;
        }

        var most = 8 + BrotliEncoder.GetMaxCompressedLength(_chunk.Length);
        if (_compressed.Length < most)
        {
            _compressed = new byte[most];
        }

        BitConverter.TryWriteBytes(_compressed, _chunk.Length);
        if (!BrotliEncoder.TryCompress(_chunk.Written, _compressed.AsSpan(4), out var length, Quality, WindowBits))
        {
            throw new InvalidOperationException("A chunk of stored fields did not fit in the room that compression can need.");
        }

        _chunk.Clear();
        Emit(_compressed.AsMemory(0, 4 + length));
    }

    private void Emit(ReadOnlyMemory<byte> chunk)
    {
        _index.WriteUInt32((uint)_chunkFirst);
        _index.WriteUInt32(_offset);
        output(chunk);
        _offset = checked(_offset + (uint)chunk.Length);
        _chunkFirst = _documents;
    }
}
