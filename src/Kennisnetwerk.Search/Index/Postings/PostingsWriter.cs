using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>Writes postings term after term in the layout of <see cref="PostingsFormat"/>.</summary>
internal sealed class PostingsWriter(SegmentFileWriter output, FrequencyWeights weights, IReadOnlyList<string> shapes, byte[][] lengths)
{
    private readonly ByteBuffer _data = new(1 << 14);
    private readonly ByteBuffer _positions = new(1 << 14);
    private readonly ByteBuffer _skips = new(1 << 12);
    private readonly uint[] _gaps = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _shapes = new uint[PostingsFormat.BlockSize];
    private readonly List<(int LastDocument, int Data, int Positions, float Bound)> _blocks = [];
    private int _inBlock;
    private int _blockPositions;
    private float _blockBound;
    private int _previous = -1;

    /// <summary>Documents of the current term.</summary>
    public int Documents { get; private set; }

    /// <summary>Greatest weighted frequency of the current term.</summary>
    public float Bound { get; private set; }

    /// <summary>Adds a document to the current term; documents ascend.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="shape">The shape's number.</param>
    /// <param name="positions">Its encoded positions; empty for terms without.</param>
    public void Add(int document, int shape, ReadOnlySpan<byte> positions)
    {
        if (_inBlock == 0)
        {
            _blockPositions = _positions.Length;
        }

        _gaps[_inBlock] = (uint)(document - _previous - 1);
        _shapes[_inBlock++] = (uint)shape;
        _previous = document;
        _positions.WriteBytes(positions);
        var pairs = System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(shapes[shape].AsSpan());
        _blockBound = Math.Max(_blockBound, weights.Weigh(pairs, lengths, document));
        Documents++;
        if (_inBlock == PostingsFormat.BlockSize)
        {
            EndBlock();
        }
    }

    /// <summary>Writes the current term and begins the next.</summary>
    public void EndTerm()
    {
        Bound = Math.Max(Bound, _blockBound);
        var tailData = _data.Length;
        var tailPositions = _inBlock == 0 ? _positions.Length : _blockPositions;
        for (var i = 0; i < _inBlock; i++)
        {
            _data.WriteVarUInt(_gaps[i]);
            _data.WriteVarUInt(_shapes[i]);
        }

        if (_blocks.Count > 0)
        {
            WriteSkips(tailData, tailPositions);
        }

        output.Write(_data.Written);
        output.Write(_positions.Written);
    }

    /// <summary>Forgets the current term, after its counts have been read.</summary>
    public void Clear()
    {
        _data.Clear();
        _positions.Clear();
        _blocks.Clear();
        _inBlock = 0;
        _blockBound = 0;
        _previous = -1;
        Documents = 0;
        Bound = 0;
    }

    private void EndBlock()
    {
        _blocks.Add((_previous, _data.Length, _blockPositions, _blockBound));
        var gapBits = BitPacking.BitsNeeded(_gaps);
        var shapeBits = BitPacking.BitsNeeded(_shapes);
        _data.WriteByte((byte)gapBits);
        _data.WriteByte((byte)shapeBits);
        BitPacking.Pack(_gaps, gapBits, _data);
        BitPacking.Pack(_shapes, shapeBits, _data);
        Bound = Math.Max(Bound, _blockBound);
        _inBlock = 0;
        _blockBound = 0;
    }

    private void WriteSkips(int tailData, int tailPositions)
    {
        _skips.Clear();
        _blocks.ForEach(block => _skips.WriteUInt32((uint)block.LastDocument));
        _blocks.ForEach(block => _skips.WriteUInt32((uint)block.Data));
        _blocks.ForEach(block => _skips.WriteUInt32((uint)block.Positions));
        _blocks.ForEach(block => _skips.WriteSingle(block.Bound));
        _skips.WriteUInt32((uint)tailData);
        _skips.WriteUInt32((uint)tailPositions);
        _skips.WriteUInt32((uint)_data.Length);
        output.Write(_skips.Written);
    }
}
