using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Values;

public sealed class DutchSortKeyTests
{
    [Theory]
    [InlineData("Één", "een")]
    [InlineData("E\u0301e\u0301n", "een")]
    [InlineData("'s-Hertogenbosch", "s hertogenbosch")]
    [InlineData("thema\u2019s", "themas")]
    [InlineData("  K-EET  (2021) ", "k eet 2021")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ĳsselland", "ijsselland")]
    [InlineData("Ærø œuvre", "aero oeuvre")]
    [InlineData("\u200Bzorg\u00ADplus", "zorgplus")]
    [InlineData("!?", "")]
    [InlineData("\U0001F600 blij", "blij")]
    [InlineData("Ωμέγα", "ωμεγα")]
    public void Of_Should_FoldCaseDiacriticsAndPunctuation_When_TheNameHasThem(string name, string key) => Assert.Equal(key, DutchSortKey.Of(name));

    [Fact]
    public void Of_Should_OrderNamesAsAReaderExpects_When_Sorted()
    {
        string[] expected = ["10 voor de jeugd", "Aanpak", "\u00C4nderung", "'Be mindful'", "Bureau", "Één thuis", "Eenheid", "IJssel", "Zorg"];

        var sorted = expected.Reverse().OrderBy(DutchSortKey.Of, CodePointComparer.Instance);

        Assert.Equal(expected, sorted);
    }

    [Fact]
    public void Of_Should_CutLongNamesBetweenCharacters_When_TheyGoPastTheMaximum()
    {
        var key = DutchSortKey.Of(string.Concat(Enumerable.Repeat("\U00020000", DutchSortKey.MaxLength)));

        Assert.Equal(DutchSortKey.MaxLength, key.Length);
        Assert.True(GraphText.IsWellFormed(key));
    }
}
