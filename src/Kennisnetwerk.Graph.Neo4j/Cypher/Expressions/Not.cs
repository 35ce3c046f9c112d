namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>The opposite; null of null.</summary>
internal sealed record Not(Expression Condition) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("NOT (").Add(Condition).Add(")");
}
