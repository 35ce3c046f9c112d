using System.Text;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Tests.Analysis.Lexicon;

public sealed class DutchLexiconTests
{
    private static readonly DutchLexicon Lexicon = DutchLexicon.Instance;

    [Theory]
    [InlineData("onderzoek", WordTraits.Noun)]
    [InlineData("lopen", WordTraits.Verb)]
    [InlineData("boekje", WordTraits.Diminutive)]
    [InlineData("boeken", WordTraits.Plural)]
    [InlineData("overijssel", WordTraits.Name)]
    public void Find_Should_TellWhatAWordIs_When_ItIsListed(string word, object traits)
    {
        var entry = Lexicon.Find(word);

        Assert.True(entry.IsWord);
        Assert.True(entry.Has((WordTraits)traits), entry.Traits.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("xqzt")]
    [InlineData("cliënt")]
    public void Find_Should_KnowNothing_When_TheKeyIsNotListed(string key) => Assert.Equal(LexiconEntry.Unknown, Lexicon.Find(key));

    [Theory]
    [InlineData("client", "cliënt")]
    [InlineData("overijssel", "Overijssel")]
    [InlineData("onderzoek", "onderzoek")]
    public void SpellingAt_Should_RestoreWhatFoldingTook_When_TheWordHasIt(string key, string spelling) =>
        Assert.Equal(spelling, Lexicon.SpellingAt(Lexicon.Find(key).Index));

    [Fact]
    public void Find_Should_RankByUse_When_OneWordIsCommoner() =>
        Assert.True(Lexicon.Find("huis").Frequency > Lexicon.Find("onderzoeker").Frequency);

    [Fact]
    public void Find_Should_CountFamilies_When_APartMakesManyWords()
    {
        Assert.True(Lexicon.Find("jeugd").NounModifier > 20);
        Assert.True(Lexicon.Find("zorg").NounHead > 10);
        Assert.Equal(0, Lexicon.Find("desalniettemin").NounModifier);
    }

    [Fact]
    public void KeyBytes_Should_AscendAndBeFound_When_AllAreWalked()
    {
        var previous = "";
        for (var index = 0; index < Lexicon.Count; index++)
        {
            var key = Encoding.ASCII.GetString(Lexicon.KeyBytes(index));
            Assert.True(string.CompareOrdinal(previous, key) < 0, key);
            if (index % 97 == 0)
            {
                Assert.Equal(index, Lexicon.Find(key).Index);
            }

            previous = key;
        }
    }

    [Fact]
    public void CountPrefix_Should_CountKeys_When_TheyBeginWithIt()
    {
        Assert.Equal(Lexicon.Count, Lexicon.CountPrefix(""));
        Assert.Equal(0, Lexicon.CountPrefix("xqzt"));
        Assert.True(Lexicon.CountPrefix("jeugd") >= Lexicon.CountPrefix("jeugdz") + 1);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3, 4, 5 })]
    public void Load_Should_Fail_When_TheBytesAreNoLexicon(byte[] bytes) =>
        Assert.ThrowsAny<Exception>(() => DutchLexicon.Load(new MemoryStream(bytes)));

    [Fact]
    public void Load_Should_SayToBuildAgain_When_TheFormatIsAnother()
    {
        using var memory = new MemoryStream();
        using (var compressed = new System.IO.Compression.BrotliStream(memory, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            compressed.Write([1, 2, 3, 4]);
        }

        memory.Position = 0;

        var failure = Assert.Throws<InvalidDataException>(() => DutchLexicon.Load(memory));

        Assert.Contains("build the project again", failure.Message, StringComparison.Ordinal);
    }
}
