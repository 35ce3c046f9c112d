using System.Text;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values.Unicode;

/// <summary>What Unicode Standard Annex 15 says of every text, asked by way of <see cref="GraphText.Normalise"/>.</summary>
public sealed class NormalizationTests
{
    private static readonly int[] Interesting = [.. Enumerable.Range(0x41, 26), .. Enumerable.Range(0x300, 0x70), .. Enumerable.Range(0x1100, 20), .. Enumerable.Range(0x1161, 21), .. Enumerable.Range(0x11A7, 28), 0xAC00, 0xAC1C, 0x3099, 0x304B, 0x1D157, 0x1D165, 0x2ADC, 0xFB1D];

    [Fact]
    public void Normalise_Should_BeStable_When_AppliedToEveryCodePoint()
    {
        for (var point = 1; point <= 0x10FFFF; point++)
        {
            if (Rune.IsValid(point))
            {
                var once = GraphText.Normalise(char.ConvertFromUtf32(point));
                Assert.True(GraphText.Normalise(once) == once, $"U+{point:X4}");
            }
        }
    }

    [Fact]
    public void Normalise_Should_ComposeEveryHangulSyllable_When_TakenApart()
    {
        for (var syllable = 0xAC00; syllable <= 0xD7A3; syllable++)
        {
            var index = syllable - 0xAC00;
            var parts = $"{(char)(0x1100 + (index / 588))}{(char)(0x1161 + (index % 588 / 28))}{(index % 28 == 0 ? "" : ((char)(0x11A7 + (index % 28))).ToString())}";

            Assert.Equal(((char)syllable).ToString(), GraphText.Normalise(parts));
        }
    }

    // Normalising the parts first must make no difference, whatever marks meet at the seam.
    [Fact]
    public void Normalise_Should_GiveTheSame_When_ThePartsWereNormalisedBefore()
    {
        var random = new Random(23);
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (Text(random), Text(random));
            Assert.True(
                GraphText.Normalise(left + right) == GraphText.Normalise(GraphText.Normalise(left) + GraphText.Normalise(right)),
                string.Join(' ', (left + right).EnumerateRunes().Select(rune => $"{rune.Value:X4}")));
        }
    }

    [Theory]
    [InlineData("a\u0327\u0301", "\u00E1\u0327")]
    [InlineData("a\u0301\u0327", "\u00E1\u0327")]
    [InlineData("c\u0327\u0301", "\u1E09")]
    [InlineData("\u0041\u030A\u0301", "\u01FA")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")]
    [InlineData("\u2126 \u212A", "\u03A9 K")]
    [InlineData("\u2ADC", "\u2ADD\u0338")]
    [InlineData("\uFB1D", "\u05D9\u05B4")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u1100\u1161\u1161", "\uAC00\u1161")]
    [InlineData("\u1100\u11A8", "\u1100\u11A8")]
    [InlineData("\uF900", "\u8C48")]
    public void Normalise_Should_FollowTheStandard_When_MarksMeet(string text, string nfc) => Assert.Equal(nfc, GraphText.Normalise(text));

    [Fact]
    public void Normalise_Should_GiveTheSameText_When_MarksOfDifferentClassesSwap()
    {
        string[] marks = ["\u0323", "\u0302", "\u0327", "\u0345", "\u05B0"];
        var orders = marks.SelectMany(_ => marks, (left, right) => (left, right)).Where(pair => pair.left != pair.right);

        Assert.All(orders, pair => Assert.Equal(GraphText.Normalise($"x{pair.left}{pair.right}"), GraphText.Normalise($"x{pair.right}{pair.left}")));
    }

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(5)).Select(_ => char.ConvertFromUtf32(Interesting[random.Next(Interesting.Length)])));
}
