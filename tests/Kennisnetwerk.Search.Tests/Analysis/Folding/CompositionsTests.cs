using Kennisnetwerk.Search.Analysis.Folding;

namespace Kennisnetwerk.Search.Tests.Analysis.Folding;

public sealed class CompositionsTests
{
    [Theory]
    [InlineData('e', '\u0308', 'ë')]
    [InlineData('i', '\u0308', 'ï')]
    [InlineData('e', '\u0301', 'é')]
    [InlineData('e', '\u0300', 'è')]
    [InlineData('c', '\u0327', 'ç')]
    [InlineData('n', '\u0303', 'ñ')]
    [InlineData('a', '\u030A', 'å')]
    [InlineData('s', '\u030C', 'š')]
    [InlineData('o', '\u0302', 'ô')]
    public void Compose_Should_GiveOneCharacter_When_UnicodeHasIt(char letter, char mark, char composed) =>
        Assert.Equal(composed, Compositions.Compose(letter, mark));

    [Theory]
    [InlineData('q', '\u0308')]
    [InlineData('e', '\u0327')]
    [InlineData('1', '\u0301')]
    [InlineData('e', 'e')]
    [InlineData('e', '\u0359')]
    public void Compose_Should_GiveNone_When_TheTableLacksThePair(char letter, char mark) =>
        Assert.Equal('\0', Compositions.Compose(letter, mark));

    [Fact]
    public void Compose_Should_AgreeWithTheFolds_When_ALetterIsComposed()
    {
        foreach (var mark in "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327")
        {
            foreach (var letter in "abcdefghijklmnopqrstuvwxyz")
            {
                var composed = Compositions.Compose(letter, mark);

                Assert.True(composed == '\0' || LatinFolds.Of(composed) == letter.ToString(), $"{letter} with {(int)mark:X4}");
            }
        }
    }
}
