namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>Whether a value is absent, or present.</summary>
internal sealed record IsNull(Expression Value, bool Negated) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Value).Add(Negated ? " IS NOT NULL" : " IS NULL");
}
