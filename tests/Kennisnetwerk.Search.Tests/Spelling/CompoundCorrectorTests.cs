using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Lexicon;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class CompoundCorrectorTests
{
    private static readonly CompoundCorrector Corrector =
        new(new SpellingVocabulary(DutchLexicon.Instance, null), new PartLookup(DutchLexicon.Instance, null));

    [Theory]
    [InlineData("onderzoekaanvraag", "onderzoeksaanvraag")]
    [InlineData("gezinbegeleiding", "gezinsbegeleiding")]
    [InlineData("pannekoekfeest", "pannenkoekfeest")]
    public void Correct_Should_SetTheLink_When_BothPartsAreRight(string typed, string meant) => Assert.Contains(meant, Words(typed));

    [Theory]
    [InlineData("jeugdzorgvraagg", "jeugdzorgvraag")]
    [InlineData("gezinsbegelijding", "gezinsbegeleiding")]
    [InlineData("scheidingsbemidelling", "scheidingsbemiddeling")]
    public void Correct_Should_LookTheLastPartUp_When_TheFirstIsRight(string typed, string meant) => Assert.Contains(meant, Words(typed));

    [Theory]
    [InlineData("begelijdingsplan", "begeleidingsplan")]
    [InlineData("pleechouder", "pleeghouder")]
    public void Correct_Should_LookTheFirstPartUp_When_TheLastIsRight(string typed, string meant) => Assert.Contains(meant, Words(typed));

    [Fact]
    public void Correct_Should_OfferAHyphen_When_TheWordIsASoundCompound() => Assert.Contains("leraar-ouder", Words("leraarouder"));

    [Theory]
    [InlineData("kind")]
    [InlineData("xqzqxqzq")]
    [InlineData("-----")]
    [InlineData("")]
    public void Correct_Should_OfferNothing_When_NoPartIsKnown(string typed) => Assert.Empty(Words(typed));

    private static List<string> Words(string typed) => [.. Corrector.Correct(typed).Select(suggestion => suggestion.Word)];
}
