using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Building;

/// <summary>
/// Many byte streams that grow at once, in few arrays: a stream is a chain of slices, each larger than the one before, so
/// that a rare term costs a few bytes and a frequent one little overhead.
/// </summary>
internal sealed class ByteSlicePool
{
    private const int BlockBits = 16;
    private const int BlockSize = 1 << BlockBits;
    private const int LinkLength = 4;
    private static readonly int[] Sizes = [16, 32, 64, 128, 256, 512, 1024, 2048];
    private readonly List<byte[]> _blocks = [];
    private int _free = BlockSize;

    public long MemoryUse => (long)_blocks.Count * BlockSize;

    /// <summary>Begins a stream.</summary>
    public ByteStream Start()
    {
        var start = Allocate(Sizes[0]);
        return new ByteStream { Head = start, Tail = start, TailEnd = start + Sizes[0] - LinkLength, Level = 0 };
    }

    public void Append(ref ByteStream stream, ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var room = Math.Min(bytes.Length, stream.TailEnd - stream.Tail);
            bytes[..room].CopyTo(_blocks[stream.Tail >> BlockBits].AsSpan(stream.Tail & (BlockSize - 1)));
            stream.Tail += room;
            bytes = bytes[room..];
            if (bytes.IsEmpty)
            {
                return;
            }

            stream.Level = Math.Min(stream.Level + 1, Sizes.Length - 1);
            var next = Allocate(Sizes[stream.Level]);
            BitConverter.TryWriteBytes(_blocks[stream.TailEnd >> BlockBits].AsSpan(stream.TailEnd & (BlockSize - 1)), next);
            stream.Tail = next;
            stream.TailEnd = next + Sizes[stream.Level] - LinkLength;
        }
    }

    /// <summary>Copies a whole stream to a buffer.</summary>
    public void CopyTo(in ByteStream stream, ByteBuffer output)
    {
        var at = stream.Head;
        for (var level = 0; ; level = Math.Min(level + 1, Sizes.Length - 1))
        {
            var block = _blocks[at >> BlockBits];
            var offset = at & (BlockSize - 1);
            var end = at + Sizes[level] - LinkLength;
            if (end == stream.TailEnd)
            {
                output.WriteBytes(block.AsSpan(offset, stream.Tail - at));
                return;
            }

            output.WriteBytes(block.AsSpan(offset, end - at));
            at = BitConverter.ToInt32(block, offset + Sizes[level] - LinkLength);
        }
    }

    private int Allocate(int size)
    {
        if (BlockSize - _free < size)
        {
            _blocks.Add(new byte[BlockSize]);
            _free = 0;
        }

        var address = ((_blocks.Count - 1) << BlockBits) + _free;
        _free += size;
        return address;
    }
}
