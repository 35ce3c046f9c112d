using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Tests.Support;

/// <summary>Schemas from a few lines of SDL, after a head that is right.</summary>
internal static class Sdl
{
    /// <summary>How many lines the head has: the text of a test begins on the next.</summary>
    public const int HeadLines = 5;

    private const string Head = """
        schema @versie(nummer: 3) { query: Query }
        enum Kleur { ROOD GROEN }
        enum Herkomst { INVOER IMPORT CRAWL }
        type Relatie @relatietype { id: ID! @bereken, rol: Kleur, toelichting: String, sinds: Date }
        type Begin @knoop { id: ID! }

        """;

    /// <summary>The schema of the head and these lines.</summary>
    public static GraphSchema Load(string sdl) => GraphSchemaLoader.Load([new Source(Head + sdl, "proef.graphql")]);

    /// <summary>A type with these fields, and nothing else of interest.</summary>
    public static NodeType Type(string fields, string directives = "") => Load($"type Ding @knoop {directives} {{ id: ID! {fields} }}").Type("Ding")!;

    /// <summary>One field.</summary>
    public static GraphField Field(string field) => Assert.Single(Type(field).Fields);

    /// <summary>A kind between Ding and Begin.</summary>
    public static RelationKind Kind(string arguments) =>
        Load($"type Ding @knoop {{ id: ID! }}\nenum R {{ KENT @relatiesoort({arguments}) }}").Kind("KENT")!;

    /// <summary>The faults of the head and these lines, as <c>line: message</c>, lines counted from the test's own first.</summary>
    public static string[] Faults(string sdl) =>
        [.. Assert.Throws<GraphSchemaException>(() => Load(sdl)).Faults.Select(fault => $"{fault.Line - HeadLines}: {fault.Message}")];
}
