using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Makes a row of every item of a list.</summary>
internal sealed record Unwind(Expression List, Variable Item) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("UNWIND ").Add(List).Add(" AS ").Add(Item);
}
