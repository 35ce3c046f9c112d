using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData("òòk", "óók")]
    [InlineData("óok", "óók")]
    [InlineData("oók", "óók")]
    [InlineData("nièt", "níét")]
    [InlineData("hè", "hé")]
    [InlineData("da`t", "dát")]
    public void Correct_Should_AccentBothLetters_When_TheVowelIsLong(string typed, string right) =>
        Assert.Equal(right, Emphasis.Correct(typed));

    [Theory]
    [InlineData("óók")]
    [InlineData("ook")]
    [InlineData("dát")]
    public void Correct_Should_GiveNothing_When_TheAccentsAreRight(string typed) => Assert.Null(Emphasis.Correct(typed));

    [Fact]
    public void Shorten_Should_OfferOneAndTwoVowels_When_OneIsDrawnOut() =>
        Assert.Equal([("hel", "hél"), ("heel", "héél")], Emphasis.Shorten("heeeeel"));

    [Theory]
    [InlineData("heel")]
    [InlineData("hmmmm")]
    public void Shorten_Should_OfferNothing_When_NoVowelStandsThreeTimes(string typed) => Assert.Empty(Emphasis.Shorten(typed));
}
