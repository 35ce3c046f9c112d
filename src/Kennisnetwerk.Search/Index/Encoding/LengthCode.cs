using System.Numerics;

namespace Kennisnetwerk.Search.Index.Encoding;

/// <summary>
/// A field's length in words as one byte: exact up to 40, above that to one part in eight or better. Longer fields than
/// about 2^30 words share the last code. Coding a decoded length gives the same code.
/// </summary>
internal static class LengthCode
{
    private const int Exact = 40;
    private static readonly int[] Lengths = MakeLengths();

    public static byte Encode(int length)
    {
        if (length <= Exact)
        {
            return (byte)Math.Max(0, length);
        }

        var index = Array.BinarySearch(Lengths, length);
        return (byte)(index >= 0 ? index : Math.Min(255, ~index - 1));
    }

    public static int Decode(byte code) => Lengths[code];

    private static int[] MakeLengths()
    {
        var lengths = new int[256];
        var length = 0;
        for (var code = 0; code < lengths.Length; code++)
        {
            lengths[code] = length;
            var step = length < Exact ? 1 : Math.Max(1, 1 << (BitOperations.Log2((uint)length) - 3));
            length = (int)Math.Min((long)length + step, 1 << 30);
            if (code > 0 && lengths[code] <= lengths[code - 1])
            {
                lengths[code] = lengths[code - 1] + 1;
            }
        }

        return lengths;
    }
}
