namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>A clause of a statement, on a line of its own.</summary>
internal abstract record Clause
{
    /// <summary>Writes the clause.</summary>
    public abstract void Write(CypherWriter writer);
}
