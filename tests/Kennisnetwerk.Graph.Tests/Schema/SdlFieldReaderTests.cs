using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Tests.Support;

namespace Kennisnetwerk.Graph.Tests.Schema;

/// <summary>How fields of the SDL become fields of the graph.</summary>
public sealed class SdlFieldReaderTests
{
    [Theory]
    [InlineData("String", FieldKind.Text)]
    [InlineData("ID", FieldKind.Text)]
    [InlineData("URL", FieldKind.Text)]
    [InlineData("Int", FieldKind.Whole)]
    [InlineData("Float", FieldKind.Number)]
    [InlineData("Boolean", FieldKind.Truth)]
    [InlineData("Date", FieldKind.Date)]
    [InlineData("DateTime", FieldKind.Moment)]
    [InlineData("Kleur", FieldKind.Choice)]
    public void Load_Should_GiveTheKind_When_TheTypeIsAScalarOrEnum(string type, FieldKind kind)
    {
        Assert.Equal((kind, false), (Sdl.Field($"x: {type}").Kind, Sdl.Field($"x: {type}").IsList));
        Assert.Equal((kind, true), (Sdl.Field($"x: [{type}!]").Kind, Sdl.Field($"x: [{type}!]").IsList));
    }

    [Theory]
    [InlineData("String", false, false)]
    [InlineData("String!", true, false)]
    [InlineData("[String]", false, true)]
    [InlineData("[String!]", false, true)]
    [InlineData("[String!]!", true, true)]
    [InlineData("[String]!", true, true)]
    public void Load_Should_TakeRequiredFromTheOuterMark_When_TheTypeIsWrapped(string type, bool isRequired, bool isList)
    {
        var field = Sdl.Field($"x: {type}");

        Assert.Equal((isRequired, isList), (field.IsRequired, field.IsList));
    }

    [Theory]
    [InlineData("x: String", 0, false, false, false, false)]
    [InlineData("x: String @zoekbaar", 1, false, false, false, false)]
    [InlineData("x: String @zoekbaar(gewicht: 2)", 2, false, false, false, false)]
    [InlineData("x: String @zoekbaar(gewicht: 0.25)", 0.25, false, false, false, false)]
    [InlineData("x: String @facet", 0, true, false, true, false)]
    [InlineData("x: String @sorteerbaar", 0, false, true, true, false)]
    [InlineData("x: String @geindexeerd", 0, false, false, true, false)]
    [InlineData("x: String @verplicht", 0, false, false, false, true)]
    [InlineData("x: Int @facet @sorteerbaar @zoekbaar(gewicht: 3) @verplicht", 3, true, true, true, true)]
    public void Load_Should_ReadEveryDirective_When_TheFieldHasThem(string sdl, double weight, bool isFacet, bool isSortable, bool isIndexed, bool isExpected)
    {
        var field = Sdl.Field(sdl);

        Assert.Equal(weight, field.SearchWeight);
        Assert.Equal((isFacet, isSortable, isIndexed, isExpected), (field.IsFacet, field.IsSortable, field.IsIndexed, field.IsExpected));
    }

    [Theory]
    [InlineData("x: String", Rol.Bezoeker)]
    [InlineData("x: String @zichtbaar(voor: BEZOEKER)", Rol.Bezoeker)]
    [InlineData("x: String @zichtbaar(voor: KENNISINSTITUUT)", Rol.Kennisinstituut)]
    [InlineData("x: String @zichtbaar(voor: RET)", Rol.Ret)]
    [InlineData("x: String @zichtbaar(voor: BEHEERDER)", Rol.Beheerder)]
    public void Load_Should_ReadWhoMaySeeIt_When_TheFieldSaysSo(string sdl, Rol rol) => Assert.Equal(rol, Sdl.Field(sdl).VisibleFor);

    [Fact]
    public void Load_Should_KeepNameDescriptionLengthAndChoices_When_Read()
    {
        var choice = Sdl.Field("\"Welke kleur.\" kleur: Kleur @tekst(maximum: 20)");
        var text = Sdl.Field("naam: String");

        Assert.Equal(("kleur", "Welke kleur.", 20, "Kleur"), (choice.Name, choice.Description, choice.MaxLength, choice.ChoiceType));
        Assert.Equal(["ROOD", "GROEN"], choice.Choices);
        Assert.Equal(("", GraphField.DefaultMaxLength, null), (text.Description, text.MaxLength, text.ChoiceType));
        Assert.Empty(text.Choices);
    }

    [Fact]
    public void Load_Should_LeaveOutWhatIsNotStored_When_TheTypeHasMore() => Assert.Equal(
        ["naam", "jaar"],
        Sdl.Type("versie: Int! publicatiestatus: String! aangemaakt: DateTime! gewijzigd: DateTime! naam: String som: Int @bereken buren(first: Int): [Ding!]! @relatie(soort: [KENT]) jaar: Int")
            .Fields.Select(field => field.Name));

    [Theory]
    [InlineData("x: Ding", "'x' has the type Ding, which is no scalar and no enum; mark the field @relatie or @bereken.")]
    [InlineData("x: [Onbekend!]!", "'x' has the type Onbekend, which is no scalar and no enum; mark the field @relatie or @bereken.")]
    [InlineData("x: [String!]! @sorteerbaar", "'x' is a list and cannot be @sorteerbaar.")]
    [InlineData("x: [[String!]!]!", "'x' is a list of lists, and a field holds a scalar or a list of scalars; mark it @bereken, or make it one list.")]
    [InlineData("x: String x: Int", "Ding has the field 'x' twice; keep one.")]
    [InlineData("x: String @zichtbaar(voor: KONING)", "There is no role 'KONING'; use one of BEZOEKER, KENNISINSTITUUT, NETWERKCOORDINATOR, RET, ONDERZOEKSCOORDINATOR, BEHEERDER.")]
    [InlineData("x: String @zichtbaar(voor: beheerder)", "There is no role 'beheerder'; use one of BEZOEKER, KENNISINSTITUUT, NETWERKCOORDINATOR, RET, ONDERZOEKSCOORDINATOR, BEHEERDER.")]
    public void Load_Should_SayWhatIsWrongAndTheRemedy_When_AFieldCannotBeStored(string field, string expected) =>
        Assert.Equal([$"2: {expected}"], Sdl.Faults($"type Ding @knoop {{ id: ID!\n{field} }}"));

    [Theory]
    [InlineData("@tekst(maximum: 0)", "@tekst(maximum:) takes a whole number from 1 to 2147483647.")]
    [InlineData("@tekst(maximum: -5)", "@tekst(maximum:) takes a whole number from 1 to 2147483647.")]
    [InlineData("@tekst(maximum: 99999999999)", "@tekst(maximum:) takes a whole number from 1 to 2147483647.")]
    [InlineData("@tekst(maximum: \"veel\")", "@tekst(maximum:) takes a whole number.")]
    [InlineData("@tekst(maximum: 1.5)", "@tekst(maximum:) takes a whole number.")]
    [InlineData("@zoekbaar(gewicht: 0)", "@zoekbaar(gewicht:) takes a number above 0.")]
    [InlineData("@zoekbaar(gewicht: -1.5)", "@zoekbaar(gewicht:) takes a number above 0.")]
    [InlineData("@zoekbaar(gewicht: 1e999)", "@zoekbaar(gewicht:) takes a number above 0.")]
    [InlineData("@zoekbaar(gewicht: \"zwaar\")", "@zoekbaar(gewicht:) takes a number above 0.")]
    [InlineData("@zichtbaar(voor: \"RET\")", "@zichtbaar(voor:) takes a name.")]
    [InlineData("@zichtbaar(voor: 3)", "@zichtbaar(voor:) takes a name.")]
    public void Load_Should_SayWhatADirectiveTakes_When_ItsArgumentIsWrong(string directive, string expected) =>
        Assert.Equal([$"1: {expected}"], Sdl.Faults($"type Ding @knoop {{ id: ID! x: String {directive} }}"));
}
