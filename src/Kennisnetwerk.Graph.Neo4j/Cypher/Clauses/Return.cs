namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Gives these columns.</summary>
internal sealed record Return(params IReadOnlyList<Item> Items) : Projection(Items)
{
    /// <inheritdoc/>
    protected override string Word => "RETURN";
}
