using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kennisnetwerk.Search.Index.Encoding;

/// <summary>
/// Packs blocks of 128 integers with the same number of bits each, four lanes side by side, so that unpacking is a few
/// vector instructions for four integers (Lemire and Boytsov, <i>Decoding billions of integers per second through
/// vectorization</i>, 2015). A packed block takes 16 bytes for each bit.
/// </summary>
internal static class BitPacking
{
    public const int BlockSize = 128;
    private const int Lanes = 4;

    /// <summary>Number of bits that the largest of the values needs, 0 to 32.</summary>
    public static int BitsNeeded(ReadOnlySpan<uint> values)
    {
        var all = 0u;
        foreach (var value in values)
        {
            all |= value;
        }

        return 32 - BitOperations.LeadingZeroCount(all);
    }

    public static int PackedLength(int bits) => bits * BlockSize / 8;

    /// <summary>Packs 128 values, each below 2^<paramref name="bits"/>, at the end of the buffer.</summary>
    public static void Pack(ReadOnlySpan<uint> values, int bits, ByteBuffer output)
    {
        var target = MemoryMarshal.Cast<byte, uint>(output.Append(PackedLength(bits)));
        target.Clear();
        for (var lane = 0; lane < Lanes; lane++)
        {
            for (var row = 0; row < BlockSize / Lanes; row++)
            {
                var value = values[(row * Lanes) + lane];
                var bit = row * bits;
                var word = ((bit >> 5) * Lanes) + lane;
                var shift = bit & 31;
                if (bits > 0)
                {
                    target[word] |= value << shift;
                }

                if (shift + bits > 32)
                {
                    target[word + Lanes] |= value >> (32 - shift);
                }
            }
        }
    }

    /// <summary>Unpacks 128 values that <see cref="Pack"/> packed with the same number of bits.</summary>
    public static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<uint> values)
    {
        if (bits == 0)
        {
            values[..BlockSize].Clear();
            return;
        }

        ref var source = ref MemoryMarshal.GetReference(packed[..PackedLength(bits)]);
        ref var target = ref MemoryMarshal.GetReference(values[..BlockSize]);
        var mask = Vector128.Create(bits == 32 ? uint.MaxValue : (1u << bits) - 1);
        var current = Vector128.LoadUnsafe(ref source).AsUInt32();
        var next = 1;
        var shift = 0;
        for (var row = 0; row < BlockSize; row += Lanes)
        {
            var value = current >>> shift;
            shift += bits;
            if (shift >= 32 && row + Lanes < BlockSize)
            {
                current = Vector128.LoadUnsafe(ref source, (nuint)(next++ * 16)).AsUInt32();
                shift -= 32;
                if (shift > 0)
                {
                    value |= current << (bits - shift);
                }
            }

            (value & mask).StoreUnsafe(ref target, (nuint)row);
        }
    }
}
