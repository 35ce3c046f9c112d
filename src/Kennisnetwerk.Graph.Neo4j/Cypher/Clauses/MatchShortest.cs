using System.Globalization;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Finds all shortest paths between two nodes that were found before, through nodes that satisfy a condition.</summary>
/// <param name="Path">The variable for a path.</param>
/// <param name="From">Where paths start.</param>
/// <param name="Step">The relationship of one step.</param>
/// <param name="Through">The node that a step leads to, within <paramref name="Where"/>.</param>
/// <param name="Where">What each such node, the last included, must satisfy.</param>
/// <param name="MaxLength">The longest path; 0 steps are allowed.</param>
/// <param name="To">Where paths end.</param>
internal sealed record MatchShortest(
    Variable Path, Variable From, RelationshipPattern Step, Variable Through, Expression Where, int MaxLength, Variable To) : Clause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("MATCH ").Add(Path).Add(" = ALL SHORTEST (").Add(From).Add(")(()");
        Step.Write(writer);
        writer.Add("(").Add(Through).Add(" WHERE ").Add(Where).Add("))")
            .Add(string.Create(CultureInfo.InvariantCulture, $"{{0,{MaxLength}}}")).Add("(").Add(To).Add(")");
    }
}
