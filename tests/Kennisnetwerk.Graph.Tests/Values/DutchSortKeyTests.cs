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

    [Theory]
    [InlineData("zorg", "Zorg!")]
    [InlineData("thema's", "themas")]
    [InlineData("coördinator", "COORDINATOR")]
    [InlineData("K-EET", "k  eet")]
    [InlineData("\u201Czorg\u201D", "zorg")]
    [InlineData("\u212Bngström", "angstrom")]
    [InlineData("\u1E9E", "ss")]
    [InlineData("ﬁets ﬂat", "FIETS FLAT")]
    public void Of_Should_BeEqual_When_NamesDifferInCaseDiacriticsOrPunctuationAlone(string left, string right) => Assert.Equal(DutchSortKey.Of(left), DutchSortKey.Of(right));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0301")]
    [InlineData("'\"`")]
    [InlineData("\u200D\u200B")]
    public void Of_Should_BeEmpty_When_NothingOrdersIt(string name) => Assert.Equal("", DutchSortKey.Of(name));

    [Theory]
    [InlineData("Jeugd", "Jeugd en gezin")]
    [InlineData("Jeugd en gezin", "Jeugdzorg")]
    [InlineData("2 apen", "Aap")]
    [InlineData("10 apen", "2 apen")]
    [InlineData("zzz", "ωμεγα")]
    public void Of_Should_PutWordsBeforeLongerWords_When_NamesBeginAlike(string first, string second) =>
        Assert.True(GraphText.Compare(DutchSortKey.Of(first), DutchSortKey.Of(second)) < 0);

    [Fact]
    public void Of_Should_BeItsOwnKey_When_ItIsAKeyAlready()
    {
        var random = new Random(17);
        for (var i = 0; i < 2000; i++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => RandomRune(random)));
            var key = DutchSortKey.Of(name);

            Assert.True(DutchSortKey.Of(key) == key, $"{name}: {key} becomes {DutchSortKey.Of(key)}");
            Assert.Equal(GraphText.Normalise(key), key);
            Assert.Equal(DutchSortKey.Of(GraphText.Normalise(name)), key);
        }
    }

    [Theory]
    [InlineData(199, "b", 200)]
    [InlineData(200, "b", 200)]
    [InlineData(199, " b", 199)]
    [InlineData(198, " b", 200)]
    [InlineData(199, "ß", 199)]
    [InlineData(198, "ß", 200)]
    public void Of_Should_CutBeforeWhatDoesNotFit_When_TheNameIsLong(int letters, string rest, int length) =>
        Assert.Equal(length, DutchSortKey.Of(new string('a', letters) + rest).Length);

    private static string RandomRune(Random random)
    {
        int[] starts = [0x20, 0xC0, 0x100, 0x300, 0x370, 0x1E00, 0x2010, 0xAC00, 0xFB00, 0x1F600];
        return char.ConvertFromUtf32(starts[random.Next(starts.Length)] + random.Next(0x60));
    }
}
