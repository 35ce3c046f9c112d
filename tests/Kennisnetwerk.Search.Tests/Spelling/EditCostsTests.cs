using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class EditCostsTests
{
    [Theory]
    [InlineData('d', 't')]
    [InlineData('c', 'k')]
    [InlineData('s', 'z')]
    [InlineData('f', 'v')]
    [InlineData('i', 'y')]
    [InlineData('b', 'p')]
    public void Substitute_Should_CostLess_When_LettersSoundAlike(char word, char typed)
    {
        Assert.True(Substitute(word, typed) < EditCosts.Ordinary);
        Assert.Equal(Substitute(word, typed), Substitute(typed, word));
    }

    [Theory]
    [InlineData('m', 'k')]
    [InlineData('l', 'r')]
    [InlineData('a', 'b')]
    [InlineData('-', 'a')]
    public void Substitute_Should_BeOrdinary_When_LettersHaveNothingInCommon(char word, char typed) =>
        Assert.Equal(EditCosts.Ordinary, Substitute(word, typed));

    [Fact]
    public void Substitute_Should_BeFree_When_TheLetterIsTheSame() => Assert.Equal(0, Substitute('a', 'a'));

    [Fact]
    public void Substitute_Should_CostMore_When_ADigitIsTypedForAnother()
    {
        Assert.True(Substitute('1', '2') > EditCosts.Ordinary);
        Assert.True(Substitute('a', '2') > EditCosts.Ordinary);
        Assert.True(Substitute('o', '0') < EditCosts.Ordinary);
    }

    [Fact]
    public void Gap_Should_CostLess_When_ItIsAMarkOrADouble()
    {
        Assert.True(Gap('-', 'e') < Gap('t', 't'));
        Assert.True(Gap('t', 't') < Gap('k', 't'));
        Assert.True(Gap('7', '1') > Gap('k', 't'));
    }

    [Theory]
    [InlineData("ei", "ij")]
    [InlineData("au", "ou")]
    [InlineData("qu", "kw")]
    public void Pair_Should_CostLikeASound_When_TwoLettersSoundLikeTwo(string one, string other)
    {
        Assert.InRange(EditCosts.Pair(Number(one), Number(other)), 1, EditCosts.Ordinary - 1);
        Assert.Equal(EditCosts.Pair(Number(one), Number(other)), EditCosts.Pair(Number(other), Number(one)));
    }

    [Fact]
    public void Pair_Should_NotBe_When_TwoPairsSoundDifferent() => Assert.Equal(-1, EditCosts.Pair(Number("ei"), Number("ou")));

    [Theory]
    [InlineData("ch", 'g')]
    [InlineData("ks", 'x')]
    [InlineData("th", 't')]
    [InlineData("ie", 'i')]
    [InlineData("dt", 't')]
    public void Contract_Should_CostLikeASound_When_TwoLettersSoundLikeOne(string two, char one) =>
        Assert.InRange(EditCosts.Contract(Number(two), (byte)one), 1, EditCosts.Ordinary - 1);

    [Fact]
    public void Contract_Should_NotBe_When_ALetterSoundsDifferent() => Assert.Equal(-1, EditCosts.Contract(Number("ch"), (byte)'m'));

    [Fact]
    public void PairNumber_Should_BeZero_When_APairIsNothingSpecial() => Assert.Equal(0, Number("bd"));

    private static int Number(string pair) => EditCosts.PairNumber((byte)pair[0], (byte)pair[1]);

    private static int Substitute(char word, char typed) => EditCosts.Substitute((byte)word, (byte)typed);

    private static int Gap(char letter, char before) => EditCosts.Gap((byte)letter, (byte)before);
}
