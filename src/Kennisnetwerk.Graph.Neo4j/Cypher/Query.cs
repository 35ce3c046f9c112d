using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

namespace Kennisnetwerk.Graph.Neo4j.Cypher;

/// <summary>A statement, or the inside of a subquery: clauses from top to bottom.</summary>
internal sealed record Query(params IReadOnlyList<Clause> Clauses)
{
    /// <summary>The query followed by more clauses.</summary>
    public Query Then(params IEnumerable<Clause> more) => new([.. Clauses, .. more]);

    /// <summary>Writes the clauses, one a line.</summary>
    public void Write(CypherWriter writer)
    {
        foreach (var clause in Clauses)
        {
            writer.Line();
            clause.Write(writer);
        }
    }

    /// <summary>The text with its parameters, ready to be sent.</summary>
    public Neo4jStatement ToStatement()
    {
        var writer = new CypherWriter();
        Write(writer);
        return writer.ToStatement();
    }
}
