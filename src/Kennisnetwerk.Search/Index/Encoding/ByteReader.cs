using System.Buffers.Binary;

namespace Kennisnetwerk.Search.Index.Encoding;

/// <summary>Reads what <see cref="ByteBuffer"/> wrote. Reading past the end throws <see cref="ArgumentOutOfRangeException"/> or the like.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= _bytes.Length;

    public byte ReadByte() => _bytes[Position++];

    public ushort ReadUInt16()
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[Position..]);
        Position += 2;
        return value;
    }

    public uint ReadUInt32()
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(_bytes[Position..]);
        Position += 4;
        return value;
    }

    public ulong ReadUInt64()
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[Position..]);
        Position += 8;
        return value;
    }

    public float ReadSingle()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(_bytes[Position..]);
        Position += 4;
        return value;
    }

    public ulong ReadVarUInt64()
    {
        var value = 0ul;
        var shift = 0;
        while (true)
        {
            var next = _bytes[Position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }

    public int ReadVarInt() => (int)ReadVarUInt64();

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        var span = _bytes.Slice(Position, count);
        Position += count;
        return span;
    }

    public void Skip(int count) => Position += count;
}
