using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>A key of an order.</summary>
internal sealed record OrderKey(Expression Value, bool Descending = false)
{
    /// <summary>Writes the key.</summary>
    public void Write(CypherWriter writer) => writer.Add(Value).Add(Descending ? " DESC" : "");
}
