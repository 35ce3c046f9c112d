using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Tests.Pages.Vormgeving;

public sealed class TekstDeelTests
{
    [Fact]
    public void Split_Should_MarkWhatIsBetween_When_MarksAreInOrder() =>
        Assert.Equal("vecht[scheiding]en [x]", Print(TekstDeel.Split("vechtscheidingen x", [(5, 9), (17, 1)])));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(2, 9)]
    [InlineData(1, 0)]
    [InlineData(int.MaxValue, 2)]
    public void Split_Should_LeaveTheText_When_AMarkIsOutsideIt(int start, int length) => Assert.Equal("abc", Print(TekstDeel.Split("abc", [(start, length)])));

    [Theory]
    [InlineData("De titel noemt *scheiding*.", "De titel noemt [scheiding].")]
    [InlineData("Een los * blijft staan", "Een los * blijft staan")]
    [InlineData("*a* en *b*", "[a] en [b]")]
    [InlineData("", "")]
    public void SplitAsterisks_Should_MarkWhatIsBetween_When_TheyComeInPairs(string text, string expected) => Assert.Equal(expected, Print(TekstDeel.SplitAsterisks(text)));

    private static string Print(IEnumerable<TekstDeel> delen) => string.Concat(delen.Select(deel => deel.Gemarkeerd ? $"[{deel.Tekst}]" : deel.Tekst));
}
