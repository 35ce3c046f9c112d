using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

/// <summary>A node in a pattern: <c>(n:`Knoop` {`id`: $p0})</c>.</summary>
internal sealed record NodePattern(Variable? Variable = null, params IReadOnlyList<Label> Labels)
{
    /// <summary>The properties that it must have.</summary>
    public IReadOnlyList<(PropertyName Name, Expression Value)> Properties { get; init; } = [];

    /// <summary>The node with one more property that it must have.</summary>
    public NodePattern With(PropertyName name, Expression value) => this with { Properties = [.. Properties, (name, value)] };

    /// <summary>Writes the node.</summary>
    public void Write(CypherWriter writer)
    {
        writer.Add("(").Add(Variable?.Name ?? "");
        foreach (var label in Labels)
        {
            writer.Add($":{label}");
        }
        PatternProperties.Write(writer, Properties, Variable is null && Labels.Count == 0 ? "" : " ");
        writer.Add(")");
    }
}
