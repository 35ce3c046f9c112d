using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Server.Pages.Taal;

namespace Kennisnetwerk.Server.Tests.Pages.Taal;

/// <summary>Every name of the schema reads as Dutch.</summary>
public sealed class SchemaLabelTests
{
    private static readonly GraphSchema Schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));

    public static TheoryData<string> Choices =>
        [.. Schema.NodeTypes.SelectMany(type => type.Fields).Concat(Schema.RelationKinds.SelectMany(kind => kind.Properties)).SelectMany(one => one.Choices).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Choices))]
    public void Choice_Should_ReadAsWords_WhateverTheList(string choice)
    {
        var words = ChoiceLabels.Of(choice);

        Assert.DoesNotContain('_', words);
        Assert.True(char.IsUpper(words[0]), words);
        Assert.True(words == choice || words.Any(char.IsLower), words);
        Assert.Equal(words, ChoiceLabels.Of(words));
        Assert.Equal(words, ChoiceLabels.InSentence(choice), ignoreCase: true);
    }

    [Theory]
    [InlineData("KENNIS_EN_GEZONDHEIDSDIENST", "Kennis- en gezondheidsdienst")]
    [InlineData("ZORGVORM_TEAM", "Zorgvorm of team")]
    [InlineData("BOUWSTEEN_K_EET", "Bouwsteen K-EET")]
    [InlineData("REGIONALE_ONTWIKKELLIJN_TWENTE", "Regionale ontwikkellijn Twente")]
    [InlineData("WVHS", "WVHS")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    [InlineData("lopend", "lopend")]
    [InlineData("TWEE-DELEN", "TWEE-DELEN")]
    public void Choice_Should_KeepProperNames_When_ItHoldsThem(string choice, string expected) => Assert.Equal(expected, ChoiceLabels.Of(choice));

    [Theory]
    [InlineData("K_EET_BOUWSTEEN", "K-EET bouwsteen")]
    [InlineData("OVERIJSSEL", "Overijssel")]
    [InlineData("ZUID_WEST", "Zuid-West")]
    [InlineData("LOPEND", "lopend")]
    public void InSentence_Should_KeepTheCapitalsOfNames_When_TheyComeFirst(string choice, string expected) => Assert.Equal(expected, ChoiceLabels.InSentence(choice));

    [Fact]
    public void Relations_Should_HaveAHeadingFromEitherEnd_WhateverTheKind()
    {
        var kinds = Schema.RelationKinds.Where(kind => kind.Name != "UIT_BRON").Select(kind => kind.Name).ToList();

        Assert.All(kinds, kind => Assert.Matches("^[A-Z][a-zëïö' ]+$", RelationLabels.Of(kind, outgoing: true)));
        Assert.All(kinds, kind => Assert.Matches("^[A-Z][a-zëïö' ]+$", RelationLabels.Of(kind, outgoing: false)));
        Assert.Equal(kinds.Count, kinds.Select(RelationLabels.PlaceOf).Distinct().Count());
        Assert.Equal("Een soort van morgen", RelationLabels.Of("EEN_SOORT_VAN_MORGEN", outgoing: true));
        Assert.Equal(int.MaxValue, RelationLabels.PlaceOf("EEN_SOORT_VAN_MORGEN"));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1.000")]
    [InlineData(1234567, "1.234.567")]
    [InlineData(-1234, "-1.234")]
    public void Count_Should_HaveDots_When_ItIsLarge(long count, string expected) => Assert.Equal(expected, ValueLabels.Of(count));

    [Theory]
    [InlineData(0, "0 onderzoeken")]
    [InlineData(1, "1 onderzoek")]
    [InlineData(2, "2 onderzoeken")]
    public void Count_Should_FitItsWord_When_ThereIsOneOrMore(long count, string expected) => Assert.Equal(expected, ValueLabels.Of(count, "onderzoek", "onderzoeken"));

    [Theory]
    [InlineData(23.7, "23,7")]
    [InlineData(1234567.5, "1.234.567,5")]
    [InlineData(0.000001, "0,000001")]
    [InlineData(-3, "-3")]
    [InlineData(12, "12")]
    public void Number_Should_HaveAComma_When_ItHasAFraction(double number, string expected) => Assert.Equal(expected, ValueLabels.Of(GraphValue.Of(number)));

    [Theory]
    [InlineData(2021, 1, 1, "1 januari 2021")]
    [InlineData(1999, 12, 31, "31 december 1999")]
    [InlineData(2024, 2, 29, "29 februari 2024")]
    [InlineData(800, 8, 5, "5 augustus 800")]
    public void Date_Should_BeWrittenOut_WhateverTheMonth(int year, int month, int day, string expected) => Assert.Equal(expected, ValueLabels.Of(new DateOnly(year, month, day)));

    [Fact]
    public void Year_Should_HaveNoDot_When_ItIsAWholeNumber() => Assert.Equal("2021", ValueLabels.Of(GraphValue.Of(2021)));

    [Theory]
    [InlineData("Onderzoek", "status", "LOPEND", "Lopend")]
    [InlineData("Onderzoek", "titel", "LOPEND", "LOPEND")]
    [InlineData("Begrip", "afkorting", "OZJ", "OZJ")]
    [InlineData("Begrip", "synoniemen", "SAMEN_STERK", "SAMEN_STERK")]
    public void Text_Should_StayWhatItIs_When_ItIsNoNameOfAList(string type, string field, string text, string expected) =>
        Assert.Equal(expected, ValueLabels.Of(Schema.Type(type)!.Field(field), GraphValue.Of(text)));
}
