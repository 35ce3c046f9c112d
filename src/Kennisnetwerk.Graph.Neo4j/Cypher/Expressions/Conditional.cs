namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>One of two values.</summary>
internal sealed record Conditional(Expression When, Expression Then, Expression Otherwise) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) =>
        writer.Add("CASE WHEN ").Add(When).Add(" THEN ").Add(Then).Add(" ELSE ").Add(Otherwise).Add(" END");
}
