using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Tests.Index.Encoding;

public sealed class LengthCodeTests
{
    [Fact]
    public void Decode_Should_BeExact_When_FieldsAreShort()
    {
        for (var length = 0; length <= 40; length++)
        {
            Assert.Equal(length, LengthCode.Decode(LengthCode.Encode(length)));
        }
    }

    [Fact]
    public void Decode_Should_BeOnePartInEightBelowOrLess_When_FieldsAreLong()
    {
        for (var length = 41L; length < 1 << 30; length += (length / 50) + 1)
        {
            var decoded = LengthCode.Decode(LengthCode.Encode((int)length));

            Assert.InRange(decoded, length * 7 / 8, length);
        }
    }

    [Fact]
    public void Encode_Should_KeepTheOrderAndItsOwnResults_When_LengthsGrow()
    {
        for (var code = 1; code < 256; code++)
        {
            Assert.True(LengthCode.Decode((byte)code) > LengthCode.Decode((byte)(code - 1)));
            Assert.Equal(code, LengthCode.Encode(LengthCode.Decode((byte)code)));
        }

        Assert.Equal(255, LengthCode.Encode(int.MaxValue));
        Assert.Equal(0, LengthCode.Encode(-1));
    }
}
