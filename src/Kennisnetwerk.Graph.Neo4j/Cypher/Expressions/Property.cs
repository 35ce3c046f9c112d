using Kennisnetwerk.Graph.Neo4j.Cypher.Names;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>A property of a node or relationship, or a key of a row: null when it is absent.</summary>
internal sealed record Property(Expression Owner, PropertyName Name) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Owner).Add($".{Name}");
}
