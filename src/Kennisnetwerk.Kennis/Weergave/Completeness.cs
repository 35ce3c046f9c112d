using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Kennis.Weergave;

/// <summary>What a form would still ask for.</summary>
public static class Completeness
{
    /// <summary>The names of the fields marked <c>@verplicht</c> that have no value, in the order of the schema.</summary>
    public static IReadOnlyList<string> Missing(GraphSchema schema, Node node) =>
    [
        .. (schema.Type(node.Type)?.Fields ?? []).Where(field => field.IsExpected && !node.Fields.ContainsKey(field.Name)).Select(field => field.Name),
    ];
}
