using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>
/// Reads the graph schema from SDL: types with <c>@knoop</c> are node types, the enum values with <c>@relatiesoort</c> are relation kinds, the
/// type with <c>@relatietype</c> lists the properties that relations can have. Fields with <c>@relatie</c> or <c>@bereken</c> are not stored.
/// </summary>
public static class GraphSchemaLoader
{
    /// <summary>Reads every <c>*.graphql</c> in a folder, in the order of their names.</summary>
    /// <exception cref="GraphSchemaException">The files do not make a graph schema.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static GraphSchema LoadFolder(string folder) => Load(ReadFolder(folder));

    /// <summary>The SDL files of a folder, in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<Source> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal).Select(path => new Source(File.ReadAllBytes(path), Path.GetFileName(path)))];

    /// <summary>Reads the schema from SDL texts that belong together.</summary>
    /// <exception cref="GraphSchemaException">The texts do not make a graph schema.</exception>
    public static GraphSchema Load(IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var faults = new List<SchemaFault>();
        var definitions = new List<DefinitionNode>();
        foreach (var source in sources)
        {
            if (Parser.TryParseDocument(source, ParserOptions.ForSchema, out var document, out var error))
            {
                definitions.AddRange(document.Definitions);
            }
            else
            {
                var location = error.Locations[0];
                faults.Add(new SchemaFault(location.SourceName, location.Line, location.Column, error.Message));
            }
        }

        var schema = faults.Count == 0 ? new SdlReader(definitions, faults).Read() : null;
        return schema is not null && faults.Count == 0 ? schema : throw new GraphSchemaException(faults);
    }
}
