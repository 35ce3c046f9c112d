namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Keeps these columns and forgets the others.</summary>
internal sealed record With(params IReadOnlyList<Item> Items) : Projection(Items)
{
    /// <inheritdoc/>
    protected override string Word => "WITH";
}
