using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>A list with a value for every occurrence of a pattern.</summary>
internal sealed record PatternComprehension(Pattern Pattern, Expression Where, Expression Result) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("[");
        Pattern.Write(writer);
        writer.Add(" WHERE ").Add(Where).Add(" | ").Add(Result).Add("]");
    }
}
