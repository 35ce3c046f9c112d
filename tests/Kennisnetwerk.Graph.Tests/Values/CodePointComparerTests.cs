using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class CodePointComparerTests
{
    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(null, "", -1)]
    [InlineData("", null, 1)]
    [InlineData("a", "a", 0)]
    [InlineData("a", "b", -1)]
    [InlineData("ab", "a", 1)]
    [InlineData("\uFFFD", "\U00010000", -1)]
    [InlineData("x\uE000", "x\U0001F600", -1)]
    [InlineData("\uD7FF", "\uE000", -1)]
    [InlineData("\U0010FFFF", "\uFFFF", 1)]
    [InlineData("\U00010000a", "\U00010000b", -1)]
    [InlineData("\U00010001", "\U00010000", 1)]
    [InlineData("\U00010400", "\U00010000", 1)]
    public void Compare_Should_GoByCodePointWithAbsentFirst_When_Compared(string? left, string? right, int sign)
    {
        Assert.Equal(sign, Math.Sign(CodePointComparer.Instance.Compare(left, right)));
        Assert.Equal(-sign, Math.Sign(CodePointComparer.Instance.Compare(right, left)));
    }

    [Fact]
    public void Compare_Should_BeATotalOrder_When_TextsAreMixed()
    {
        var random = new Random(11);
        string[] parts = ["a", "b", "\u00E9", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U0010FFFF"];
        var texts = Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => parts[random.Next(parts.Length)]))).ToArray();

        var sorted = texts.Order(CodePointComparer.Instance).ToArray();

        Assert.Equal(texts.OrderBy(text => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text)), StringComparer.Ordinal), sorted);
        Assert.NotEqual(texts.Order(StringComparer.Ordinal), sorted);
    }
}
