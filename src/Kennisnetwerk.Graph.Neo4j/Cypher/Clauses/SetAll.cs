using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Replaces all properties of a node or relationship by those of a map.</summary>
internal sealed record SetAll(Variable Target, Expression Map) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("SET ").Add(Target).Add(" = ").Add(Map);
}
