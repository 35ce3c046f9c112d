using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

/// <summary>The braces of a node or relationship in a pattern.</summary>
internal static class PatternProperties
{
    /// <summary>Writes nothing when there are no properties.</summary>
    public static void Write(CypherWriter writer, IReadOnlyList<(PropertyName Name, Expression Value)> properties, string before)
    {
        if (properties.Count > 0)
        {
            writer.Add(before).Add("{").AddAll(properties, ", ", pair => writer.Add($"{pair.Name}: ").Add(pair.Value)).Add("}");
        }
    }
}
