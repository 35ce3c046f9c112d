using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Runs a query for every row, with the given variables; or several, and puts their rows together.</summary>
internal sealed record Subquery(IReadOnlyList<Variable> Imports, params IReadOnlyList<Query> Parts) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("CALL (").AddAll(Imports, ", ", variable => writer.Add(variable)).Add(") {");
        writer.Indented(() =>
        {
            Parts[0].Write(writer);
            foreach (var part in Parts.Skip(1))
            {
                writer.Line().Add("UNION ALL");
                part.Write(writer);
            }
        });
        writer.Add("}");
    }
}
