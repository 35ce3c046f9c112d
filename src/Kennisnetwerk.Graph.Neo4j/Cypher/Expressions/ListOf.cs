namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>A list of expressions.</summary>
internal sealed record ListOf(params IReadOnlyList<Expression> Items) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("[").AddAll(Items, ", ", item => writer.Add(item)).Add("]");
}
