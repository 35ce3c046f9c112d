using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Deletes a relationship, or a node with all its relationships.</summary>
internal sealed record Delete(Variable Target, bool Detach = false) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Detach ? "DETACH DELETE " : "DELETE ").Add(Target);
}
