using Kennisnetwerk.Search.Analysis.Segmentation;

namespace Kennisnetwerk.Search.Tests.Analysis.Segmentation;

public sealed class WordClassesTests
{
    [Theory]
    [InlineData("a", WordClass.Letter)]
    [InlineData("ĳ", WordClass.Letter)]
    [InlineData("ß", WordClass.Letter)]
    [InlineData("д", WordClass.Letter)]
    [InlineData("𝒳", WordClass.Letter)]
    [InlineData("א", WordClass.HebrewLetter)]
    [InlineData("7", WordClass.Numeric)]
    [InlineData("٣", WordClass.Numeric)]
    [InlineData("²", WordClass.Numeric)]
    [InlineData("カ", WordClass.Katakana)]
    [InlineData("漢", WordClass.Ideograph)]
    [InlineData("ท", WordClass.Ideograph)]
    [InlineData("ひ", WordClass.Ideograph)]
    [InlineData("_", WordClass.ExtendNumLet)]
    [InlineData("\u0301", WordClass.Ignorable)]
    [InlineData("\u00AD", WordClass.Ignorable)]
    [InlineData("\u200D", WordClass.Ignorable)]
    [InlineData("·", WordClass.MidLetter)]
    [InlineData(",", WordClass.MidNum)]
    [InlineData(".", WordClass.MidNumLet)]
    [InlineData("’", WordClass.MidNumLet)]
    [InlineData("'", WordClass.SingleQuote)]
    [InlineData("\"", WordClass.DoubleQuote)]
    [InlineData(" ", WordClass.Other)]
    [InlineData("\u200B", WordClass.Other)]
    [InlineData("€", WordClass.Other)]
    [InlineData("👍", WordClass.Other)]
    public void At_Should_GiveTheClassOfTable3_When_ACharacterStandsThere(string character, object expected)
    {
        var found = WordClasses.At(character, 0, out var length);

        Assert.Equal(expected, found);
        Assert.Equal(character.Length, length);
    }

    [Fact]
    public void At_Should_PartWordsAtAColon_When_DutchIsTailored() => Assert.Equal(WordClass.Other, WordClasses.At(":", 0, out _));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDC4D")]
    public void At_Should_GiveNoWordCharacter_When_HalfAPairStandsThere(string half)
    {
        var found = WordClasses.At(half + "a", 0, out var length);

        Assert.Equal(WordClass.Other, found);
        Assert.Equal(1, length);
    }
}
