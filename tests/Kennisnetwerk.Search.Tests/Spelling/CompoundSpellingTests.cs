using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Lexicon;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class CompoundSpellingTests
{
    private static readonly CompoundSpelling Spelling =
        new(new SpellingVocabulary(DutchLexicon.Instance, null), new PartLookup(DutchLexicon.Instance, null));

    [Theory]
    [InlineData("jeugd", "zorg", "jeugdzorg")]
    [InlineData("zee", "eend", "zee-eend")]
    [InlineData("auto", "ongeluk", "auto-ongeluk")]
    [InlineData("auto", "alarm", "autoalarm")]
    [InlineData("patienten", "vereniging", "patiëntenvereniging")]
    [InlineData("clienten", "raad", "cliëntenraad")]
    [InlineData("btw", "tarief", "btw-tarief")]
    [InlineData("dna", "onderzoek", "DNA-onderzoek")]
    [InlineData("12", "jarige", "12-jarige")]
    public void Compose_Should_WriteOneWord_When_TwoPartsAreJoined(string left, string right, string word) =>
        Assert.Equal(word, Spelling.Compose(left, right));
}
