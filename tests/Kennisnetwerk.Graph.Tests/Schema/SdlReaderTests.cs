using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Tests.Schema;

/// <summary>How types and enum values of the SDL become node types and relation kinds.</summary>
public sealed class SdlReaderTests
{
    private const string Mention = "herkomst: Herkomst! peildatum: Date";

    [Fact]
    public void Load_Should_ReadWhatATypeSays_When_ItHasEveryDirective()
    {
        var type = Sdl.Load("""
            "Iets dat er is."
            type Ding implements A & B @knoop @zoekbaar(gewicht: 1.5, via: [KENT]) @zichtbaar(voor: RET) @wijzigbaar(door: [KENNISINSTITUUT, BEHEERDER]) { id: ID! }
            enum R { KENT @relatiesoort(van: ["Ding"], naar: ["Ding"]) }
            """).Type("Ding")!;

        Assert.Equal(("Ding", "Iets dat er is.", 1.5, Rol.Ret, false), (type.Name, type.Description, type.SearchWeight, type.VisibleFor, type.HoldsClaims));
        Assert.Equal(["A", "B"], type.Interfaces);
        Assert.Equal(["KENT"], type.SearchVia);
        Assert.Equal([Rol.Kennisinstituut, Rol.Beheerder], type.ChangeableBy);
    }

    [Fact]
    public void Load_Should_TakeTheDefaults_When_ATypeIsSilent()
    {
        var type = Sdl.Type("");

        Assert.Equal((1.0, Rol.Bezoeker, false), (type.SearchWeight, type.VisibleFor, type.HoldsClaims));
        Assert.Empty(type.Interfaces);
        Assert.Empty(type.SearchVia);
        Assert.Empty(type.ChangeableBy);
    }

    [Fact]
    public void Load_Should_PassOverWhatIsNoNode_When_TheSdlHasMore()
    {
        var schema = Sdl.Load("type Query { begin: Begin }\ninput F { a: Int }\nunion U = Begin\ninterface I { id: ID! }\nscalar S\ntype Los { x: Los }\nenum Gewoon { KENT }");

        Assert.Equal(["Begin"], schema.NodeTypes.Select(type => type.Name));
        Assert.Empty(schema.RelationKinds);
    }

    [Fact]
    public void Load_Should_ReadWhatAKindSays_When_ItHasEveryArgument()
    {
        var kind = Sdl.Kind("van: [\"Ding\", \"Begin\"], naar: \"Begin\", eigenschappen: [\"sinds\", \"toelichting\"], hierarchie: true, systeem: true");

        Assert.Equal(["Ding", "Begin"], kind.From);
        Assert.Equal(["Begin"], kind.To);
        Assert.Equal(["toelichting", "sinds"], kind.Properties.Select(property => property.Name));
        Assert.Equal((true, true), (kind.IsHierarchy, kind.IsSystem));
        Assert.Equal(FieldKind.Date, kind.Property("sinds")!.Kind);
    }

    [Fact]
    public void Load_Should_NameATypeOnce_When_ItIsThereByNameAndByInterface() => Assert.Equal(
        ["B", "A"],
        Sdl.Load("type A implements I @knoop { id: ID! }\ntype B implements I @knoop { id: ID! }\nenum R { KENT @relatiesoort(van: [\"B\", \"I\"], naar: [\"A\"]) }").Kind("KENT")!.From);

    [Theory]
    [InlineData("enum R { KENT @relatiesoort(van: [\"X\"], naar: [\"Begin\"]) }", "KENT names 'X' in `van`, which is no node type and no interface of one.")]
    [InlineData("enum R { KENT @relatiesoort(van: [\"Begin\"], naar: [\"Begin\", \"Relatie\"]) }", "KENT names 'Relatie' in `naar`, which is no node type and no interface of one.")]
    [InlineData("enum R { KENT @relatiesoort(van: [\"Begin\"]) }", "KENT has no `naar`, so it joins nothing; name the types at that end.")]
    [InlineData("enum R { KENT @relatiesoort(van: [], naar: [\"Begin\"]) }", "KENT has no `van`, so it joins nothing; name the types at that end.")]
    [InlineData("enum R { KENT @relatiesoort(van: [7], naar: [\"Begin\", \"Begin\"]) }", "@relatiesoort(van:) takes names.")]
    [InlineData("enum R { KENT @relatiesoort(van: [\"Begin\"], naar: [\"Begin\"], eigenschappen: [\"kleur\"]) }", "KENT has the property 'kleur', which the type with @relatietype does not have; add it there.")]
    [InlineData("enum R { KENT @relatiesoort(van: [\"Begin\"], naar: [\"Begin\"], hierarchie: JA) }", "@relatiesoort(hierarchie:) takes true or false.")]
    [InlineData("enum R { KENT @relatiesoort(van: [\"Begin\"], naar: [\"Begin\"], eigenschappen: [\"rol\"], hierarchie: true) }", "KENT is a hierarchy and so has no 'rol': two nodes are joined by it once at most.")]
    [InlineData("type Ding @knoop @zoekbaar(via: [KENT]) { id: ID! }", "Ding is searched via KENT, which is no relation that starts from a Ding.")]
    [InlineData("type Ding @knoop @wijzigbaar(door: [KONING]) { id: ID! }", "There is no role 'KONING'; use one of BEZOEKER, KENNISINSTITUUT, NETWERKCOORDINATOR, RET, ONDERZOEKSCOORDINATOR, BEHEERDER.")]
    [InlineData("type Ding @knoop @wijzigbaar(door: [\"5\"]) { id: ID! }", "There is no role '5'; use one of BEZOEKER, KENNISINSTITUUT, NETWERKCOORDINATOR, RET, ONDERZOEKSCOORDINATOR, BEHEERDER.")]
    [InlineData("type Ding @knoop(vermelding: \"ja\") { id: ID! }", "@knoop(vermelding:) takes true or false.")]
    [InlineData("type Begin @knoop { id: ID! naam: String }", "'Begin' is there twice; keep one.")]
    [InlineData("type Ander @relatietype { rol: String }", "'rol' is part of a relation's id and so has to be one name of an enum.")]
    [InlineData("type Ander @relatietype { rol: [Kleur!] }", "'rol' is part of a relation's id and so has to be one name of an enum.")]
    public void Load_Should_SayWhatIsWrongAndTheRemedy_When_ADefinitionIsWrong(string sdl, string expected) =>
        Assert.Contains($"1: {expected}", Sdl.Faults(sdl));

    [Fact]
    public void Load_Should_NameTheSecond_When_TwoEnumsHaveAKindOfOneName() => Assert.Equal(
        ["2: 'KENT' is there twice; keep one."],
        Sdl.Faults("enum R { KENT @relatiesoort(van: [\"Begin\"], naar: [\"Begin\"]) }\nenum S { KENT @relatiesoort(van: [\"Begin\"], naar: [\"Begin\"]) }"));

    [Theory]
    [InlineData("", "")]
    [InlineData("herkomst: Herkomst!", "")]
    [InlineData("", "peildatum: Date")]
    [InlineData("herkomst: Herkomst", "peildatum: Date")]
    [InlineData("herkomst: String!", "peildatum: Date")]
    [InlineData("herkomst: [Herkomst!]!", "peildatum: Date")]
    [InlineData("herkomst: Herkomst!", "peildatum: DateTime")]
    [InlineData("herkomst: Herkomst!", "peildatum: [Date!]")]
    public void Load_Should_DemandWhatThePolicyReads_When_ATypeHoldsClaims(string herkomst, string peildatum) => Assert.Equal(
        ["1: Ding holds claims and so needs the fields `herkomst: Herkomst!` and `peildatum: Date`."],
        Sdl.Faults($"type Ding @knoop(vermelding: true) {{ id: ID! {herkomst} {peildatum} }}"));

    [Fact]
    public void Load_Should_HoldClaims_When_TheTypeHasWhatThePolicyReads() =>
        Assert.True(Sdl.Load($"type Ding @knoop(vermelding: true) {{ id: ID! {Mention} }}").Type("Ding")!.HoldsClaims);

    [Theory]
    [InlineData("schema { query: Query }", 1, "The schema has no version; add @versie(nummer: 1).")]
    [InlineData("schema @versie { query: Query }", 1, "The schema has no version; add @versie(nummer: 1).")]
    [InlineData("schema @versie(nummer: 0) { query: Query }", 1, "@versie(nummer:) takes a whole number from 1 to 2147483647.")]
    [InlineData("schema @versie(nummer: \"een\") { query: Query }", 1, "@versie(nummer:) takes a whole number.")]
    [InlineData("type Los { x: Int }", 1, "There is no `schema` definition; add `schema @versie(nummer: 1) { query: Query }`.")]
    public void Load_Should_DemandAVersion_When_TheSchemaHasNone(string sdl, int line, string expected)
    {
        var fault = Assert.Single(Assert.Throws<GraphSchemaException>(() => GraphSchemaLoader.Load([new Source(sdl, "proef.graphql")])).Faults);

        Assert.Equal((line, expected), (fault.Line, fault.Message));
    }
}
