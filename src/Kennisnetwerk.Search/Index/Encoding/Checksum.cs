using System.Numerics;
using System.Runtime.InteropServices;

namespace Kennisnetwerk.Search.Index.Encoding;

/// <summary>
/// CRC-32C (Castagnoli, RFC 3720 appendix B.4), eight bytes a step with the processor's instruction where it has one.
/// Finds every single flipped byte, and any burst up to 32 bits.
/// </summary>
internal static class Checksum
{
    public const uint Seed = 0xFFFFFFFF;

    /// <summary>Continues a checksum; start with <see cref="Seed"/> and end with <see cref="Finish"/>.</summary>
    public static uint Continue(uint state, ReadOnlySpan<byte> bytes)
    {
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            state = BitOperations.Crc32C(state, word);
        }

        foreach (var last in bytes[(bytes.Length & ~7)..])
        {
            state = BitOperations.Crc32C(state, last);
        }

        return state;
    }

    public static uint Finish(uint state) => ~state;

    public static uint Of(ReadOnlySpan<byte> bytes) => Finish(Continue(Seed, bytes));
}
