using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class GraphTextTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\uFB01 \u00BD", "\uFB01 \u00BD")]
    [InlineData("o\u0338\u0301", "\u00F3\u0338")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("thema\u2019s \u2013 caf\u00E9", "thema\u2019s \u2013 caf\u00E9")]
    public void Normalise_Should_GiveNfc_When_TheTextIsAnyForm(string text, string nfc) => Assert.Equal(nfc, GraphText.Normalise(text));

    [Fact]
    public void Normalise_Should_ChangeNothing_When_TheTextIsNormalisedAlready() => Prop.ForAll<string>(text =>
    {
        var clean = Clean(text);
        var once = GraphText.Normalise(clean);
        return GraphText.Normalise(once) == once;
    }).QuickCheckThrowOnFailure();

    // Not as inline data: an attribute is kept as UTF-8, in which such texts do not exist.
    [Fact]
    public void Normalise_Should_Throw_When_TheTextCannotBeStored() => Assert.All(["\uD800", "a\uDC00b", "\uDC00\uD800", "\0"], text =>
    {
        Assert.False(GraphText.IsWellFormed(text));
        Assert.Throws<ArgumentException>(() => GraphText.Normalise(text));
    });

    [Fact]
    public void Compare_Should_OrderAsUtf8Bytes_When_TextsAreAny() => Prop.ForAll<string, string>((left, right) =>
    {
        var (a, b) = (Clean(left), Clean(right));
        return Math.Sign(GraphText.Compare(a, b)) == Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\uFFFD", "\U00010000")]
    [InlineData("a", "ab")]
    [InlineData("Z", "a")]
    [InlineData("", "\u0001")]
    [InlineData("\U0001F600", "\U0001F601")]
    public void Compare_Should_PutTheLowerCodePointFirst_When_Compared(string lower, string higher)
    {
        Assert.True(GraphText.Compare(lower, higher) < 0);
        Assert.True(GraphText.Compare(higher, lower) > 0);
    }

    private static string Clean(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(rune => rune.Value != 0 && rune != Rune.ReplacementChar));
}
