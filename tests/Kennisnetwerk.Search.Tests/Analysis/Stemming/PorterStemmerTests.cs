using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Search.Tests.Analysis.Stemming;

public sealed class PorterStemmerTests
{
    [Theory]
    [InlineData("moeilijkheden", "moeilijk")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("veiligheid", "veilig")]
    [InlineData("begeleidingen", "begeleid")]
    [InlineData("betaalbare", "betal")]
    [InlineData("persoonlijke", "person")]
    [InlineData("vriendinnen", "vriendinn")]
    [InlineData("kinderen", "kinder")]
    [InlineData("lopen", "lop")]
    [InlineData("bakken", "bak")]
    [InlineData("grote", "grot")]
    public void Stem_Should_TakeEndingsOff_When_TheyStandInTheRightRegion(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("cliënten", "client")]
    [InlineData("zeeën", "zeeen")]
    [InlineData("cafés", "cafes")]
    public void Stem_Should_DropDiaereses_When_TheAlgorithmDoes(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("organisatie", "organisaties")]
    [InlineData("boekje", "boek")]
    [InlineData("gewoond", "wonen")]
    public void Stem_Should_TellFormsApart_When_KraaijAndPohlmannJoinThem(string one, string other)
    {
        Assert.NotEqual(Stem(one), Stem(other));
        Assert.Equal(DutchStemmer.Stem(one), DutchStemmer.Stem(other));
    }

    private static string Stem(string word) => DutchStemmer.Stem(word, StemmerKind.Porter);
}
