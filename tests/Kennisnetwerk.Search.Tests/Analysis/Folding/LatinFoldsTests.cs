using Kennisnetwerk.Search.Analysis.Folding;

namespace Kennisnetwerk.Search.Tests.Analysis.Folding;

public sealed class LatinFoldsTests
{
    [Theory]
    [InlineData('é', "e")]
    [InlineData('ï', "i")]
    [InlineData('ø', "o")]
    [InlineData('đ', "d")]
    [InlineData('ł', "l")]
    [InlineData('ß', "ss")]
    [InlineData('æ', "ae")]
    [InlineData('ǣ', "ae")]
    [InlineData('œ', "oe")]
    [InlineData('þ', "th")]
    [InlineData('ĳ', "ij")]
    [InlineData('ﬃ', "ffi")]
    [InlineData('²', "2")]
    [InlineData('ŉ', "'n")]
    [InlineData('ά', "α")]
    [InlineData('ё', "е")]
    [InlineData('İ', "i")]
    public void Of_Should_GiveTheBareLetters_When_ALetterHasMore(char letter, string folded) => Assert.Equal(folded, LatinFolds.Of(letter));

    [Theory]
    [InlineData('a')]
    [InlineData('z')]
    [InlineData('α')]
    [InlineData('1')]
    [InlineData('漢')]
    public void Of_Should_GiveNothing_When_ALetterIsBareAlready(char letter) => Assert.Null(LatinFolds.Of(letter));

    [Fact]
    public void Of_Should_LeaveNothingToFold_When_ItsResultIsFoldedAgain()
    {
        for (var letter = '\0'; letter < char.MaxValue; letter++)
        {
            if (LatinFolds.Of(letter) is { } folded)
            {
                Assert.DoesNotContain(folded, character => LatinFolds.Of(character) is not null);
            }
        }
    }
}
