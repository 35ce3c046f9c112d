using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>Whether a pattern occurs.</summary>
internal sealed record Exists(Pattern Pattern, Expression? Where = null) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("EXISTS { ");
        Pattern.Write(writer);
        if (Where is not null)
        {
            writer.Add(" WHERE ").Add(Where);
        }
        writer.Add(" }");
    }
}
