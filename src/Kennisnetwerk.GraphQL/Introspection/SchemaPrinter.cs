using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Introspection;

/// <summary>Writes a schema as SDL: extensions merged into what they extend, built-in types and directives left out.</summary>
/// <remarks>Specification, section 3 Type System. Parsing the result gives an equal schema.</remarks>
public static class SchemaPrinter
{
    /// <summary>The SDL of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="shows">
    /// Which directives of the schema's own are shown, with all their uses; all of them when null. The built-in ones
    /// (<c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>) are always shown where they are used.
    /// </param>
    public static string Print(Schema schema, Func<DirectiveDefinition, bool>? shows = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var writer = new SchemaSyntaxWriter(directive => directive.IsBuiltIn || shows is null || shows(directive));
        ImmutableArray<DefinitionNode> definitions = [.. writer.Write(schema)];
        return Printer.Print(new DocumentNode(default, definitions)) + "\n";
    }
}
