namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>A list made of another, item by item.</summary>
internal sealed record ListComprehension(Variable Item, Expression List, Expression Result) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) =>
        writer.Add("[").Add(Item).Add(" IN ").Add(List).Add(" | ").Add(Result).Add("]");
}
