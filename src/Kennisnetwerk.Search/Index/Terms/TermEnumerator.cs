using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Terms;

/// <summary>Walks over terms in ascending order of their bytes.</summary>
internal sealed class TermEnumerator(ReadOnlyMemory<byte> terms, int start)
{
    private byte[] _key = new byte[64];
    private int _keyLength;
    private int _position = start;
    private bool _held;
    private int _inBlock;
    private uint _offset;

    /// <summary>The current term's key, valid until the next move.</summary>
    public ReadOnlySpan<byte> Key => _key.AsSpan(0, _keyLength);

    public TermEntry Entry { get; private set; }

    public bool MoveNext()
    {
        if (_held)
        {
            _held = false;
            return true;
        }

        if (_position >= terms.Length)
        {
            _keyLength = 0;
            return false;
        }

        var reader = new ByteReader(terms.Span, _position);
        var shared = reader.ReadVarInt();
        var rest = reader.ReadVarInt();
        if (_key.Length < shared + rest)
        {
            Array.Resize(ref _key, (shared + rest) * 2);
        }

        reader.ReadBytes(rest).CopyTo(_key.AsSpan(shared));
        _keyLength = shared + rest;
        var documents = reader.ReadVarInt();
        _offset = (_inBlock++ % TermDictionaryWriter.BlockSize == 0 ? 0 : _offset) + (uint)reader.ReadVarUInt64();
        var bound = BitConverter.UInt32BitsToSingle((uint)reader.ReadUInt16() << 16);
        Entry = new TermEntry(documents, _offset, bound);
        _position = reader.Position;
        return true;
    }

    /// <summary>Moves so that the next <see cref="MoveNext"/> gives the first term that is not below the key.</summary>
    public void SkipBelow(ReadOnlySpan<byte> key)
    {
        while (MoveNext())
        {
            if (Key.SequenceCompareTo(key) >= 0)
            {
                _held = true;
                return;
            }
        }
    }
}
