using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Sets properties one by one; a null removes one.</summary>
internal sealed record SetProperties(params IReadOnlyList<(Property Property, Expression Value)> Assignments) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) =>
        writer.Add("SET ").AddAll(Assignments, ", ", pair => writer.Add(pair.Property).Add(" = ").Add(pair.Value));
}
