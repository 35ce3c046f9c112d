using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Finds a pattern, or makes it.</summary>
internal sealed record Merge(Pattern Pattern) : Clause
{
    /// <summary>Finds a node, or makes it.</summary>
    public Merge(NodePattern node)
        : this(new Pattern(node))
    {
    }

    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("MERGE ");
        Pattern.Write(writer);
    }
}
