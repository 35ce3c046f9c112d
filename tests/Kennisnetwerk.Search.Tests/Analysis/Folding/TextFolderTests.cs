using System.Globalization;
using Kennisnetwerk.Search.Analysis.Folding;

namespace Kennisnetwerk.Search.Tests.Analysis.Folding;

public sealed class TextFolderTests
{
    private static readonly TextFolder Folder = new(foldDiacritics: true);
    private static readonly TextFolder Keeper = new(foldDiacritics: false);

    [Theory]
    [InlineData("Cliënt", "client")]
    [InlineData("SUÏCIDE", "suicide")]
    [InlineData("casuïstiek", "casuistiek")]
    [InlineData("coördinator", "coordinator")]
    [InlineData("ĲSSELLAND", "ijsselland")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("straße", "strasse")]
    [InlineData("Ångström", "angstrom")]
    [InlineData("smørrebrød", "smorrebrod")]
    [InlineData("ﬁnanciën", "financien")]
    [InlineData("m²", "m2")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("thema’s", "thema's")]
    [InlineData("0–12", "0-12")]
    [InlineData("jeugd\u00ADzorg", "jeugdzorg")]
    [InlineData("zee\u2011eend", "zee-eend")]
    [InlineData("Łódź", "lodz")]
    public void Fold_Should_DropWhatPeopleDoNotType_When_DiacriticsFold(string surface, string folded) =>
        Assert.Equal(folded, Folder.Fold(surface).Text);

    [Theory]
    [InlineData("Cliënt", "cliënt")]
    [InlineData("Clie\u0308nt", "cliënt")]
    [InlineData("É", "é")]
    [InlineData("thema’s", "thema's")]
    public void Fold_Should_KeepDiacritics_When_ToldTo(string surface, string folded) =>
        Assert.Equal(folded, Keeper.Fold(surface).Text);

    [Fact]
    public void Fold_Should_GiveTheSame_When_TextIsDecomposed()
    {
        // Every Latin letter that Unicode composes, written out as letter and mark by the table of the folder itself.
        foreach (var (letter, mark, composed) in Composed())
        {
            Assert.Equal(Keeper.Fold(composed.ToString()).Text, Keeper.Fold($"{letter}{mark}").Text);
            Assert.Equal(Folder.Fold(composed.ToString()).Text, Folder.Fold($"{letter}{mark}").Text);
        }
    }

    [Fact]
    public void Fold_Should_KnowWhereEachCharacterCameFrom_When_TextIsRandom()
    {
        var random = new Random(7);
        string[] alphabet = ["a", "É", "e\u0301", "ĳ", "ﬃ", "\u00AD", "’", "-", "𝒳", "\uD83D", "1", "ß", "½"];
        for (var run = 0; run < 3000; run++)
        {
            var surface = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => alphabet[random.Next(alphabet.Length)]));

            var folded = Folder.Fold(surface);

            var origins = Enumerable.Range(0, folded.Text.Length + 1).Select(folded.OriginOf).ToList();
            Assert.Equal(origins.Order(), origins);
            Assert.All(origins, origin => Assert.InRange(origin, 0, surface.Length));
            Assert.Equal(surface.Length, origins[^1]);
        }
    }

    [Fact]
    public void Fold_Should_BeDone_When_DoneOnce()
    {
        for (var value = 1; value < 0x2500; value++)
        {
            var once = Folder.Fold(((char)value).ToString()).Text;

            Assert.Equal(once, Folder.Fold(once).Text);
        }
    }

    [Fact]
    public void Fold_Should_LeaveNoMarkOnALatinLetter_When_DiacriticsFold()
    {
        for (var value = 0xC0; value < 0x250; value++)
        {
            var folded = Folder.Fold(((char)value).ToString()).Text;

            Assert.DoesNotContain(folded, character => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.UppercaseLetter);
        }
    }

    private static IEnumerable<(char Letter, char Mark, char Composed)> Composed() =>
        from mark in "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327"
        from letter in "abcdefghijklmnopqrstuvwxyz"
        let composed = Compositions.Compose(letter, mark)
        where composed != '\0'
        select (letter, mark, composed);
}
