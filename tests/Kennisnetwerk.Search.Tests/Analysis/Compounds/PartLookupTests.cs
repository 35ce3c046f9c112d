using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Tests.Analysis.Compounds;

public sealed class PartLookupTests
{
    private static readonly PartLookup Parts = new(DutchLexicon.Instance, null);

    [Theory]
    [InlineData("jeugd", Link.None)]
    [InlineData("gezondheids", Link.S)]
    [InlineData("clienten", Link.None)]
    [InlineData("hersen", Link.Bound)]
    [InlineData("xqz", null)]
    public void FindModifier_Should_TellHowAPartIsLinked_When_ItIsAFirstPart(string part, object? link) =>
        Assert.Equal(link, Parts.FindModifier(part, 0) is { } found ? found.Link : null);

    [Theory]
    [InlineData("zorg", HeadKind.Word)]
    [InlineData("scheidingsboekje", HeadKind.Compound)]
    [InlineData("xqzt", null)]
    public void FindHead_Should_TellWhatAPartIs_When_ItIsALastPart(string part, object? kind) =>
        Assert.Equal(kind, Parts.FindHead(part, 0) is { } found ? found.Kind : null);

    [Fact]
    public void Find_Should_KnowTheOldSpelling_When_ItHasKtForCt() =>
        Assert.Equal(Parts.Find("product").Index, Parts.Find("produkt").Index);

    [Fact]
    public void BaseOf_Should_GiveTheSingular_When_TheFormIsInflected()
    {
        var plural = Parts.Find("gezinnen");

        Assert.Equal(Parts.Find("gezin").Index, Parts.BaseOf("gezinnen", plural).Index);
        Assert.Equal(Parts.Find("gezin").Index, Parts.BaseOf("gezin", Parts.Find("gezin")).Index);
    }

    [Fact]
    public void IsInCollection_Should_BeFalse_When_ThereIsNoCollection() => Assert.False(Parts.IsInCollection("onderzoek"));
}
