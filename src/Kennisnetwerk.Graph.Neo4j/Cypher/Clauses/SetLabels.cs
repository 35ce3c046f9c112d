using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Gives a node labels beside those that it has.</summary>
internal sealed record SetLabels(Variable Node, IReadOnlyList<Label> Labels) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("SET ").Add(Node);
        foreach (var label in Labels)
        {
            writer.Add($":{label}");
        }
    }
}
