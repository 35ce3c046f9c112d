using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>
/// Walks over the documents of one term, in ascending order. Blocks are decoded when they are entered, shapes when the
/// first one of a block is asked for, positions for a single document.
/// </summary>
internal sealed class PostingsCursor
{
    /// <summary>The document number after the last.</summary>
    public const int End = int.MaxValue;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _fullBlocks;
    private readonly int _tailCount;
    private readonly float _bound;
    private readonly uint[] _documents = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _shapes = new uint[PostingsFormat.BlockSize];
    private int _block = -1;
    private int _count;
    private int _index;
    private bool _shapesRead;
    private int _positionsStart;
    private int _shallow;

    /// <summary>Starts before the first document.</summary>
    /// <param name="bytes">The section of postings, from the term's beginning.</param>
    /// <param name="documents">Number of documents of the term.</param>
    /// <param name="bound">A bound on the weighted frequency in all of them.</param>
    public PostingsCursor(ReadOnlyMemory<byte> bytes, int documents, float bound)
    {
        _bytes = bytes;
        _fullBlocks = documents / PostingsFormat.BlockSize;
        _tailCount = documents % PostingsFormat.BlockSize;
        _bound = bound;
        Documents = documents;
    }

    /// <summary>Number of documents of the term, deleted ones included.</summary>
    public int Documents { get; }

    /// <summary>The current document: -1 before the first, <see cref="End"/> after the last.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>The shape of the current document.</summary>
    public int Shape
    {
        get
        {
            if (!_shapesRead)
            {
                ReadShapes();
            }

            return (int)_shapes[_index];
        }
    }

    private int Blocks => _fullBlocks + (_tailCount > 0 ? 1 : 0);

    /// <summary>Moves to the next document and returns it.</summary>
    public int Next()
    {
        if (++_index < _count)
        {
            return Document = (int)_documents[_index];
        }

        if (_block + 1 >= Blocks)
        {
            _index = _count;
            return Document = End;
        }

        Enter(_block + 1);
        return Document = (int)_documents[0];
    }

    /// <summary>Moves to the first document that is not below the target, never backwards, and returns it.</summary>
    public int Advance(int target)
    {
        if (Document >= target)
        {
            return Document;
        }

        if (_block < 0 || LastInBlock < target)
        {
            var block = FindBlock(_block + 1, target);
            if (block >= Blocks)
            {
                (_block, _index, _count) = (Blocks - 1, 0, 0);
                return Document = End;
            }

            if (block != _block)
            {
                Enter(block);
            }
        }

        var documents = _documents.AsSpan(0, _count);
        var index = _index < 0 ? 0 : _index;
        while (index < documents.Length && documents[index] < (uint)target)
        {
            index++;
        }

        if (index == documents.Length)
        {
            // Only the tail's last document is not known before the tail is decoded.
            (_index, _count) = (0, 0);
            return Document = End;
        }

        _index = index;
        return Document = (int)documents[index];
    }

    /// <summary>
    /// A bound on the weighted frequency of every document from the target up to <paramref name="last"/>, found without
    /// decoding. Targets may not go below earlier ones.
    /// </summary>
    public float BoundFrom(int target, out int last)
    {
        _shallow = FindBlock(Math.Max(_shallow, Math.Max(0, _block)), target);
        if (_shallow >= Blocks)
        {
            last = End;
            return 0;
        }

        if (_shallow >= _fullBlocks)
        {
            last = End;
            return _bound;
        }

        var bytes = _bytes.Span;
        last = (int)MemoryMarshal.Read<uint>(bytes[(_shallow * 4)..]);
        return MemoryMarshal.Read<float>(bytes[(((3 * _fullBlocks) + _shallow) * 4)..]);
    }

    private long LastInBlock => _count == 0 ? -1 : _documents[_count - 1];

    /// <summary>Reads the encoded positions of the current document.</summary>
    /// <param name="shapes">The segment's shapes.</param>
    /// <param name="positions">Receives per channel of the shape, ascending, its positions in order.</param>
    public void ReadPositions(ShapeTable shapes, List<(int Channel, int Position)> positions)
    {
        var shape = Shape;
        var reader = new ByteReader(_bytes.Span, _positionsStart);
        for (var i = 0; i < _index; i++)
        {
            for (var skip = shapes.Occurrences((int)_shapes[i]); skip > 0; skip--)
            {
                reader.ReadVarUInt64();
            }
        }

        var pairs = shapes[shape];
        for (var i = 0; i < pairs.Length; i += 2)
        {
            var position = 0;
            for (var left = pairs[i + 1]; left > 0; left--)
            {
                position += reader.ReadVarInt();
                positions.Add((pairs[i], position));
            }
        }
    }

    /// <summary>The encoded positions of the current document, as they stand: for merging.</summary>
    public ReadOnlySpan<byte> RawPositions(ShapeTable shapes, ref int nextInBlock, ref int nextStart)
    {
        var shape = Shape;
        if (_index == 0)
        {
            (nextInBlock, nextStart) = (0, _positionsStart);
        }

        var bytes = _bytes.Span;
        var reader = new ByteReader(bytes, nextStart);
        while (nextInBlock < _index)
        {
            SkipPositions(ref reader, shapes.Occurrences((int)_shapes[nextInBlock++]));
        }

        var start = reader.Position;
        SkipPositions(ref reader, shapes.Occurrences(shape));
        nextInBlock++;
        nextStart = reader.Position;
        return bytes[start..nextStart];
    }

    private static void SkipPositions(ref ByteReader reader, int count)
    {
        while (count > 0)
        {
            if (reader.ReadByte() < 0x80)
            {
                count--;
            }
        }
    }

    private int FindBlock(int from, int target)
    {
        if (from >= _fullBlocks)
        {
            return from;
        }

        var last = MemoryMarshal.Cast<byte, uint>(_bytes.Span[..(_fullBlocks * 4)]);
        if (last[from] >= (uint)target)
        {
            return from;
        }

        // Gallop, then halve: targets are mostly near.
        var low = from;
        var step = 1;
        while (low + step < last.Length && last[low + step] < (uint)target)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, last.Length);
        while (low + 1 < high)
        {
            var middle = (low + high) >>> 1;
            if (last[middle] < (uint)target)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high;
    }

    private void Enter(int block)
    {
        _block = block;
        _index = 0;
        var bytes = _bytes.Span;
        if (block < _fullBlocks)
        {
            EnterFull(bytes, block);
        }
        else
        {
            EnterTail(bytes);
        }
    }

    private void EnterFull(ReadOnlySpan<byte> bytes, int block)
    {
        var words = MemoryMarshal.Cast<byte, uint>(bytes[..PostingsFormat.SkipLength(_fullBlocks)]);
        var start = PostingsFormat.SkipLength(_fullBlocks);
        var data = start + (int)words[_fullBlocks + block];
        _positionsStart = start + (int)words[^1] + (int)words[(2 * _fullBlocks) + block];
        var gapBits = bytes[data];
        BitPacking.Unpack(bytes.Slice(data + 2, BitPacking.PackedLength(gapBits)), gapBits, _documents);
        var next = block == 0 ? 0u : words[block - 1] + 1;
        var documents = _documents;
        for (var i = 0; i < documents.Length; i++)
        {
            next += documents[i];
            documents[i] = next++;
        }

        _count = PostingsFormat.BlockSize;
        _shapesRead = false;
    }

    private void EnterTail(ReadOnlySpan<byte> bytes)
    {
        var data = 0;
        var next = 0u;
        var positions = -1;
        if (_fullBlocks > 0)
        {
            var words = MemoryMarshal.Cast<byte, uint>(bytes[..PostingsFormat.SkipLength(_fullBlocks)]);
            var start = PostingsFormat.SkipLength(_fullBlocks);
            data = start + (int)words[^3];
            positions = start + (int)words[^1] + (int)words[^2];
            next = words[_fullBlocks - 1] + 1;
        }

        var reader = new ByteReader(bytes, data);
        for (var i = 0; i < _tailCount; i++)
        {
            next += (uint)reader.ReadVarInt();
            _documents[i] = next++;
            _shapes[i] = (uint)reader.ReadVarInt();
        }

        _count = _tailCount;
        _shapesRead = true;
        _positionsStart = positions < 0 ? reader.Position : positions;
    }

    private void ReadShapes()
    {
        var bytes = _bytes.Span;
        var start = PostingsFormat.SkipLength(_fullBlocks);
        var data = start + (int)MemoryMarshal.Read<uint>(bytes[((_fullBlocks + _block) * 4)..]);
        var gapBits = bytes[data];
        var shapeBits = bytes[data + 1];
        BitPacking.Unpack(bytes.Slice(data + 2 + BitPacking.PackedLength(gapBits), BitPacking.PackedLength(shapeBits)), shapeBits, _shapes);
        _shapesRead = true;
    }
}
