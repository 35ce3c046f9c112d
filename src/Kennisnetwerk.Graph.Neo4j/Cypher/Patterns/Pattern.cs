namespace Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

/// <summary>A node, and from it any number of steps over a relationship to the next.</summary>
internal sealed record Pattern(NodePattern Start, params IReadOnlyList<(RelationshipPattern Relationship, NodePattern Node)> Steps)
{
    /// <summary>A pattern of one step.</summary>
    public static Pattern Of(NodePattern start, RelationshipPattern relationship, NodePattern end) => new(start, (relationship, end));

    /// <summary>Writes the pattern.</summary>
    public void Write(CypherWriter writer)
    {
        Start.Write(writer);
        foreach (var (relationship, node) in Steps)
        {
            relationship.Write(writer);
            node.Write(writer);
        }
    }
}
