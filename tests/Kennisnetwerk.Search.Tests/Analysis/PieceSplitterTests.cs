using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Analysis;

public sealed class PieceSplitterTests
{
    [Theory]
    [InlineData("co-ouderschap", "co|ouderschap", "coouderschap")]
    [InlineData("0-12", "0|12", "0-12")]
    [InlineData("18-/18+", "18-|18+", "18--18+")]
    [InlineData("18+", "18+", "18+")]
    [InlineData("jeugdzorg+", "jeugdzorgplus", "jeugdzorgplus")]
    [InlineData("a.b.c", "a|b|c", "abc")]
    [InlineData("3.14", "3.14", "3.14")]
    [InlineData("24/7", "24|7", "24-7")]
    [InlineData("snake_case", "snake|case", "snakecase")]
    [InlineData("thema's", "thema's", "thema's")]
    public void Split_Should_CutAtSeparators_When_AWordHasThem(string word, string pieces, string joined)
    {
        var found = PieceSplitter.Split(word);

        Assert.Equal(pieces, string.Join('|', found.Select(piece => piece.Signed)));
        Assert.Equal(joined, PieceSplitter.Join(found));
        Assert.All(found, piece => Assert.Equal(piece.Text, word[piece.Start..piece.End]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("+/&")]
    public void Split_Should_GiveNoPieces_When_ThereIsNoLetterOrDigit(string word) => Assert.Empty(PieceSplitter.Split(word));
}
