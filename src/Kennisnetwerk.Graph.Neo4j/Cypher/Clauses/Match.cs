using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;

/// <summary>Finds a pattern; an optional one leaves its variables null when there is none.</summary>
internal sealed record Match(Pattern Pattern, Expression? Where = null, bool Optional = false) : Clause
{
    /// <summary>Finds a single node.</summary>
    public Match(NodePattern node, Expression? where = null, bool optional = false)
        : this(new Pattern(node), where, optional)
    {
    }

    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(Optional ? "OPTIONAL MATCH " : "MATCH ");
        Pattern.Write(writer);
        if (Where is not null && Where != Constant.True)
        {
            writer.Add(" WHERE ").Add(Where);
        }
    }
}
