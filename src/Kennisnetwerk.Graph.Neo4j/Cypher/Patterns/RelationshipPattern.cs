using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;

/// <summary>A relationship in a pattern: <c>-[r:`A`|`B`]-&gt;</c>.</summary>
internal sealed record RelationshipPattern(Variable? Variable, Direction Direction, params IReadOnlyList<RelationshipType> Types)
{
    /// <summary>The properties that it must have.</summary>
    public IReadOnlyList<(PropertyName Name, Expression Value)> Properties { get; init; } = [];

    /// <summary>The relationship with one more property that it must have.</summary>
    public RelationshipPattern With(PropertyName name, Expression value) => this with { Properties = [.. Properties, (name, value)] };

    /// <summary>Writes the relationship with its arrow.</summary>
    public void Write(CypherWriter writer)
    {
        writer.Add(Direction == Direction.In ? "<-[" : "-[").Add(Variable?.Name ?? "");
        if (Types.Count > 0)
        {
            writer.Add(":").AddAll(Types, "|", type => writer.Add(type.ToString()));
        }
        PatternProperties.Write(writer, Properties, " ");
        writer.Add(Direction == Direction.Uit ? "]->" : "]-");
    }
}
