namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>Whether some item of a list satisfies a condition; null when the list is.</summary>
internal sealed record AnyItem(Variable Item, Expression List, Expression Condition) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) =>
        writer.Add("any(").Add(Item).Add(" IN ").Add(List).Add(" WHERE ").Add(Condition).Add(")");
}
