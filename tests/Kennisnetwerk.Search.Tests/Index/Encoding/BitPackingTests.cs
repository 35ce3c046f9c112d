using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Tests.Index.Encoding;

public sealed class BitPackingTests
{
    [Fact]
    public void Unpack_Should_GiveWhatWasPacked_When_ValuesNeedAnyNumberOfBits()
    {
        var random = new Random(20261124);
        for (var bits = 0; bits <= 32; bits++)
        {
            var values = Enumerable.Range(0, BitPacking.BlockSize).Select(_ => (uint)(random.NextInt64() & ((1L << bits) - 1))).ToArray();
            var packed = new ByteBuffer();

            BitPacking.Pack(values, bits, packed);
            var unpacked = new uint[BitPacking.BlockSize];
            BitPacking.Unpack(packed.Written, bits, unpacked);

            Assert.Equal(BitPacking.PackedLength(bits), packed.Length);
            Assert.True(BitPacking.BitsNeeded(values) <= bits);
            Assert.Equal(values, unpacked);
        }
    }

    [Theory]
    [InlineData(0u, 0)]
    [InlineData(1u, 1)]
    [InlineData(255u, 8)]
    [InlineData(256u, 9)]
    [InlineData(uint.MaxValue, 32)]
    public void BitsNeeded_Should_BeThoseOfTheLargest_When_OthersAreSmaller(uint largest, int expected) =>
        Assert.Equal(expected, BitPacking.BitsNeeded([0, largest, 0]));
}
