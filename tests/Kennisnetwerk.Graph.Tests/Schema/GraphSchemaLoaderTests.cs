using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Tests.Schema;

public sealed class GraphSchemaLoaderTests
{
    private const string Prelude = """
        schema @versie(nummer: 3) { query: Query }
        enum Kleur { ROOD GROEN }
        type Relatie @relatietype { id: ID! @bereken, rol: Kleur, toelichting: String }
        """;

    [Fact]
    public void LoadFolder_Should_ReadTheWholeSchema_When_GivenTheRealFiles()
    {
        var schema = GraphSchemaLoader.LoadFolder(RepositoryFolder.Find("graph-schema"));

        Assert.Equal(23, schema.NodeTypes.Length);
        Assert.Contains("Lectoraat", schema.TypesOf("Kenniseenheid"));
        Assert.True(schema.Kind("ONDERDEEL_VAN")!.IsHierarchy);
        Assert.Equal(Rol.Ret, schema.Type("Expert")!.Field("contactroute")!.VisibleFor);
        Assert.Equal(4, schema.Type("Onderzoek")!.Field("titel")!.SearchWeight);
    }

    [Fact]
    public void Load_Should_ReadFields_When_TheyAreStored()
    {
        var schema = Load(Prelude + """
            type Ding @knoop {
              id: ID!
              naam: String! @sorteerbaar @zoekbaar(gewicht: 2.5)
              kleuren: [Kleur!]! @facet
              buren: [Ding!]! @relatie(soort: [KENT])
              lang: String @tekst(maximum: 12) @verplicht
            }
            """);

        var type = schema.Type("Ding")!;
        Assert.Equal(["naam", "kleuren", "lang"], type.Fields.Select(field => field.Name));
        Assert.Equal(["ROOD", "GROEN"], type.Field("kleuren")!.Choices);
        Assert.True(type.Field("kleuren") is { IsList: true, IsFacet: true, IsIndexed: true });
        Assert.True(type.Field("lang") is { MaxLength: 12, IsExpected: true, IsRequired: false });
        Assert.Equal(3, schema.Version);
    }

    [Fact]
    public void Load_Should_SpellOutInterfaces_When_ARelationNamesOne()
    {
        var schema = Load(Prelude + """
            type A implements I @knoop { id: ID! naam: String }
            type B implements I @knoop { id: ID! naam: String }
            enum Relatiesoort { KENT @relatiesoort(van: ["I"], naar: ["B"], eigenschappen: ["rol"]) }
            """);

        Assert.Equal(["A", "B"], schema.Kind("KENT")!.From);
        Assert.Equal(["B"], schema.Kind("KENT")!.To);
        Assert.Equal(["rol"], schema.Kind("KENT")!.Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("type A @knoop { id: ID! b: B }", "no scalar", 5)]
    [InlineData("type A @knoop { id: ID! namen: [String!]! @sorteerbaar }", "cannot be @sorteerbaar", 5)]
    [InlineData("type A @knoop { id: ID! naam: String @zichtbaar(voor: KONING) }", "no role 'KONING'", 5)]
    [InlineData("type A @knoop(vermelding: true) { id: ID! }", "holds claims and so needs", 5)]
    [InlineData("enum R { KENT @relatiesoort(van: [\"X\"], naar: [\"X\"]) }", "no node type", 5)]
    [InlineData("type A @knoop { id: ID! naam: String @tekst(maximum: \"veel\") }", "takes a whole number", 5)]
    [InlineData("type A @knoop { id: ID!", "Syntax Error", 5)]
    public void Load_Should_NamePlaceAndRemedy_When_TheSchemaIsWrong(string sdl, string expected, int line)
    {
        var exception = Assert.Throws<GraphSchemaException>(() => Load(Prelude + "\n\n" + sdl));

        Assert.Contains(exception.Faults, fault => fault.Message.Contains(expected, StringComparison.Ordinal) && fault.Line == line && fault.File == "proef.graphql");
    }

    [Fact]
    public void Load_Should_ReportEveryFault_When_ThereAreSeveral()
    {
        var exception = Assert.Throws<GraphSchemaException>(() => Load("type A @knoop { id: ID! b: B c: C }"));

        Assert.Equal(3, exception.Faults.Length);
    }

    [Fact]
    public void Load_Should_ReadDefinitionsAcrossTexts_When_TheyNameEachOther()
    {
        var schema = GraphSchemaLoader.Load(
        [
            new Source("enum R { KENT @relatiesoort(van: [\"A\"], naar: [\"B\"], eigenschappen: [\"rol\"]) }", "1.graphql"),
            new Source("type A @knoop { id: ID! kleur: Kleur }", "2.graphql"),
            new Source("type B @knoop { id: ID! }\n" + Prelude, "3.graphql"),
        ]);

        Assert.Equal(["A", "B"], schema.NodeTypes.Select(type => type.Name));
        Assert.Equal(FieldKind.Choice, schema.Type("A")!.Field("kleur")!.Kind);
        Assert.Equal(["B"], schema.Kind("KENT")!.To);
    }

    [Fact]
    public void Load_Should_NameEveryFile_When_SeveralDoNotParse()
    {
        var exception = Assert.Throws<GraphSchemaException>(() => GraphSchemaLoader.Load([new Source("type A {", "a.graphql"), new Source(Prelude, "b.graphql"), new Source("\n  ??", "c.graphql")]));

        Assert.Equal([("a.graphql", 1), ("c.graphql", 2)], exception.Faults.Select(fault => (fault.File, fault.Line)));
        Assert.StartsWith("a.graphql:1:", exception.Message, StringComparison.Ordinal);
        Assert.Contains(Environment.NewLine + "c.graphql:2:3: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Should_Throw_When_ThereIsNothing()
    {
        Assert.Throws<GraphSchemaException>(() => GraphSchemaLoader.Load([]));
        Assert.Throws<ArgumentNullException>(() => GraphSchemaLoader.Load(null!));
    }

    [Fact]
    public void LoadFolder_Should_ReadSdlFilesInTheOrderOfTheirNames_When_ThereIsMore()
    {
        var folder = Directory.CreateTempSubdirectory("kennisnetwerk-schema-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "b.graphql"), "type B @knoop { id: ID! }");
            File.WriteAllText(Path.Combine(folder.FullName, "a.graphql"), "type A @knoop { id: ID! }\n" + Prelude);
            File.WriteAllText(Path.Combine(folder.FullName, "lees.md"), "type C @knoop { id: ID! }");

            var schema = GraphSchemaLoader.LoadFolder(folder.FullName);

            Assert.Equal(["A", "B"], schema.NodeTypes.Select(type => type.Name));
            Assert.Equal(["a.graphql", "b.graphql"], GraphSchemaLoader.ReadFolder(folder.FullName).Select(source => source.Name));
            Assert.Throws<DirectoryNotFoundException>(() => GraphSchemaLoader.LoadFolder(Path.Combine(folder.FullName, "nergens")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static GraphSchema Load(string sdl) => GraphSchemaLoader.Load([new Source(sdl, "proef.graphql")]);
}
