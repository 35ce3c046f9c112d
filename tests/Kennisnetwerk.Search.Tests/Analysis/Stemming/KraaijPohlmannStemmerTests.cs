using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Search.Tests.Analysis.Stemming;

public sealed class KraaijPohlmannStemmerTests
{
    [Theory]
    [InlineData("gezinnen", "zin")]
    [InlineData("kinderen", "kinder")]
    [InlineData("ouders", "ouder")]
    [InlineData("vrienden", "vriend")]
    [InlineData("boeken", "boek")]
    public void Stem_Should_TakeThePluralOff_When_WordEndsInIt(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("lopen", "loop")]
    [InlineData("bakken", "bak")]
    [InlineData("baken", "baak")]
    [InlineData("wonen", "woon")]
    [InlineData("lezen", "lees")]
    [InlineData("geven", "geef")]
    [InlineData("brieven", "brief")]
    [InlineData("huizen", "huis")]
    [InlineData("leraren", "leraar")]
    public void Stem_Should_SpellTheSyllableAsItSounds_When_TheEndingIsGone(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("boekje", "boek")]
    [InlineData("boekjes", "boek")]
    [InlineData("huisjes", "huis")]
    [InlineData("bloemetje", "bloem")]
    [InlineData("kringetje", "kring")]
    [InlineData("lammetje", "lam")]
    [InlineData("boompje", "boom")]
    [InlineData("raampje", "raam")]
    public void Stem_Should_TakeTheDiminutiveOff_When_WordIsOne(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("thema's", "thema")]
    [InlineData("foto's", "foto")]
    [InlineData("baby's", "baby")]
    [InlineData("Anna's", "Anna")]
    public void Stem_Should_TakeThePossessiveOff_When_WordHasAnApostrophe(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("begeleiding", "begeleid")]
    [InlineData("begeleidingen", "begeleiding")]
    [InlineData("moeilijkheden", "moeilijkheid")]
    [InlineData("schoonheden", "schoonheid")]
    [InlineData("kwaliteiten", "kwaliteit")]
    [InlineData("organisaties", "organisatie")]
    [InlineData("behandelaren", "behandelaar")]
    [InlineData("behandelaars", "behandelaar")]
    [InlineData("persoonlijke", "persoonlijk")]
    [InlineData("psychische", "psychisch")]
    [InlineData("lerares", "leraar")]
    [InlineData("cliënten", "cliënte")]
    [InlineData("gebeurtenissen", "gebeurtenis")]
    [InlineData("opvoeding", "opgevoed")]
    [InlineData("aangepaste", "aangepast")]
    [InlineData("gewoond", "wonen")]
    [InlineData("gedachten", "gedacht")]
    public void Stem_Should_BeOne_When_WordsBelongTogether(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("wonen", "winnen")]
    [InlineData("geven", "zeven")]
    [InlineData("leraar", "leren")]
    [InlineData("ideeën", "ideaal")]
    public void Stem_Should_Differ_When_WordsDoNotBelongTogether(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    [Theory]
    [InlineData("a")]
    [InlineData("de")]
    [InlineData("ij")]
    [InlineData("ge")]
    [InlineData("zee")]
    [InlineData("knie")]
    [InlineData("huis")]
    public void Stem_Should_LeaveAWord_When_NoRuleFits(string word) => Assert.Equal(word, Stem(word));

    [Theory]
    [InlineData(StemmerKind.KraaijPohlmann)]
    [InlineData(StemmerKind.Porter)]
    [InlineData(StemmerKind.None)]
    public void Stem_Should_NeverBeEmptyNorThrow_When_LettersAreRandom(StemmerKind kind)
    {
        var random = new Random(13);
        for (var run = 0; run < 20_000; run++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => "aeiouyëïjgedntslkheidbarpft'-1"[random.Next(30)]));

            // Of "'s" alone nothing is left.
            Assert.True(word == "'s" || DutchStemmer.Stem(word, kind).Length > 0, word);
        }
    }

    [Fact]
    public void Stem_Should_GiveTheSame_When_AStemmerIsUsedByManyThreads()
    {
        var stemmer = DutchStemmer.Create(StemmerKind.KraaijPohlmann);
        string[] words = ["moeilijkheden", "uitgenodigd", "boekjes", "leraren", "organisaties"];
        var expected = words.Select(stemmer.Stem).ToList();

        Parallel.For(0, 1000, run => Assert.Equal(expected[run % words.Length], stemmer.Stem(words[run % words.Length])));
    }

    private static string Stem(string word) => DutchStemmer.Stem(word);
}
