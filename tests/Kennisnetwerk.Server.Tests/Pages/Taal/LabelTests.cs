using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Server.Pages.Taal;

namespace Kennisnetwerk.Server.Tests.Pages.Taal;

public sealed class LabelTests
{
    private static readonly GraphSchema Schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));

    [Theory]
    [InlineData("BOVENREGIONAAL_THEMA_OVERIJSSEL", "Bovenregionaal thema Overijssel")]
    [InlineData("EXPERTISEGEBIED_ZUID_WEST", "Expertisegebied Zuid-West")]
    [InlineData("CLIENTORGANISATIE", "Cliëntorganisatie")]
    [InlineData("CCE", "CCE")]
    [InlineData("gewone tekst", "gewone tekst")]
    public void ChoiceLabel_Should_ReadAsWords_When_ItIsANameOfAList(string choice, string expected) => Assert.Equal(expected, ChoiceLabels.Of(choice));

    [Theory]
    [InlineData("THEMA_TWENTE", "thema Twente")]
    [InlineData("CCE", "CCE")]
    [InlineData("Twente", "Twente")]
    public void ChoiceLabel_Should_LoseItsCapital_When_InASentence(string choice, string expected) => Assert.Equal(expected, ChoiceLabels.InSentence(choice));

    [Fact]
    public void RelationLabel_Should_BeWords_ForEveryKindOfTheSchema()
    {
        foreach (var kind in Schema.RelationKinds.Where(kind => kind.Name != "UIT_BRON"))
        {
            Assert.NotEqual(int.MaxValue, RelationLabels.PlaceOf(kind.Name));
            Assert.DoesNotContain('_', RelationLabels.Of(kind.Name, outgoing: true) + RelationLabels.Of(kind.Name, outgoing: false));
        }
    }

    [Theory]
    [InlineData("extraZoektermen", "Wordt ook gezocht als")]
    [InlineData("laatstBevestigd", "Laatst bevestigd")]
    [InlineData("eenVeldVanMorgen", "Een veld van morgen")]
    public void FieldLabel_Should_BeWords_WhateverTheField(string field, string expected) => Assert.Equal(expected, FieldLabels.Of(field));

    [Fact]
    public void ValueLabel_Should_BeDutch_WhateverTheMachineSpeaks()
    {
        Assert.Equal("2 maart 2021", ValueLabels.Of(GraphValue.Of(new DateOnly(2021, 3, 2))));
        Assert.Equal("80.000,5", ValueLabels.Of(GraphValue.Of(80000.5)));
        Assert.Equal("nee", ValueLabels.Of(GraphValue.Of(false)));
        Assert.Equal(["a", "b"], ValueLabels.All(null, GraphValue.Of(["a", "b"])));
        Assert.Equal("1 onderzoek", ValueLabels.Of(1, "onderzoek", "onderzoeken"));
    }
}
