using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Terms;

/// <summary>
/// Writes a sorted dictionary: blocks of terms that leave out the beginning they share with the one before, and an index
/// with the first term of each block.
/// </summary>
internal sealed class TermDictionaryWriter
{
    public const int BlockSize = 32;

    private readonly ByteBuffer _terms = new(1 << 16);
    private readonly ByteBuffer _firstTerms = new(1 << 12);
    private readonly List<(uint Block, uint Term)> _blocks = [];
    private byte[] _previous = [];
    private uint _previousOffset;
    private int _count;

    public ReadOnlySpan<byte> Terms => _terms.Written;

    /// <summary>Adds a term; keys ascend by bytes, postings by offset.</summary>
    public void Add(ReadOnlySpan<byte> key, TermEntry entry)
    {
        var shared = 0;
        if (_count++ % BlockSize == 0)
        {
            _blocks.Add(((uint)_terms.Length, (uint)_firstTerms.Length));
            _firstTerms.WriteBytes(key);
            _previousOffset = 0;
        }
        else
        {
            shared = key.CommonPrefixLength(_previous);
        }

        _terms.WriteVarUInt((ulong)shared);
        _terms.WriteVarUInt((ulong)(key.Length - shared));
        _terms.WriteBytes(key[shared..]);
        _terms.WriteVarUInt((ulong)entry.Documents);
        _terms.WriteVarUInt(entry.Offset - _previousOffset);
        _terms.WriteUInt16(RoundUp(entry.Bound));
        _previous = key.ToArray();
        _previousOffset = entry.Offset;
    }

    public byte[] Index()
    {
        var output = new ByteBuffer(_firstTerms.Length + (_blocks.Count * 8) + 16);
        output.WriteUInt32((uint)_count);
        output.WriteUInt32((uint)_blocks.Count);
        _blocks.ForEach(block => output.WriteUInt32(block.Block));
        _blocks.ForEach(block => output.WriteUInt32(block.Term));
        output.WriteUInt32((uint)_firstTerms.Length);
        output.WriteBytes(_firstTerms.Written);
        return output.Written.ToArray();
    }

    // The upper half of a float, rounded up, so that it still is a bound.
    private static ushort RoundUp(float bound)
    {
        var bits = BitConverter.SingleToUInt32Bits(bound);
        return (ushort)((bits + 0xFFFF) >> 16);
    }
}
