using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Tests.Index.Encoding;

public sealed class ChecksumTests
{
    // The check value of CRC-32C (Castagnoli), and RFC 3720 appendix B.4.
    [Fact]
    public void Of_Should_GiveThePublishedValues_When_TheTextIsTheirs()
    {
        Assert.Equal(0xE3069283u, Checksum.Of("123456789"u8));
        Assert.Equal(0x8A9136AAu, Checksum.Of(new byte[32]));
        Assert.Equal(0x62A8AB43u, Checksum.Of(Enumerable.Repeat((byte)0xFF, 32).ToArray()));
    }

    [Fact]
    public void Continue_Should_GiveTheSame_When_WrittenInAnyPieces()
    {
        var random = new Random(1);
        var bytes = new byte[1000];
        random.NextBytes(bytes);
        for (var round = 0; round < 100; round++)
        {
            var state = Checksum.Seed;
            for (var start = 0; start < bytes.Length;)
            {
                var length = Math.Min(random.Next(1, 60), bytes.Length - start);
                state = Checksum.Continue(state, bytes.AsSpan(start, length));
                start += length;
            }

            Assert.Equal(Checksum.Of(bytes), Checksum.Finish(state));
        }
    }
}
