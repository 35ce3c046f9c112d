using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Columns, and which of their rows in what order: what WITH and RETURN share.</summary>
internal abstract record Projection(IReadOnlyList<Item> Items) : Clause
{
    /// <summary>Whether equal rows count once.</summary>
    public bool Distinct { get; init; }

    /// <summary>The order of the rows.</summary>
    public IReadOnlyList<OrderKey> OrderBy { get; init; } = [];

    /// <summary>How many rows at most; null for all.</summary>
    public Expression? Limit { get; init; }

    /// <summary>The word that begins the clause.</summary>
    protected abstract string Word { get; }

    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(Word).Add(Distinct ? " DISTINCT " : " ").AddAll(Items, ", ", item => item.Write(writer));
        if (OrderBy.Count > 0)
        {
            writer.Add(" ORDER BY ").AddAll(OrderBy, ", ", key => key.Write(writer));
        }
        if (Limit is not null)
        {
            writer.Add(" LIMIT ").Add(Limit);
        }
    }
}
