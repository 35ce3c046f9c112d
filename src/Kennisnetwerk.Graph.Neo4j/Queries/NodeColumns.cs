using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>
/// The columns by which a statement gives a node, and the node as its viewer may see it. A mention comes with the visible nodes
/// that its claims concern, because a claim about something hidden is hidden too.
/// </summary>
internal sealed class NodeColumns(GraphSchema schema, Kijker kijker, VisibilityCondition visibility, Variable node)
{
    private const string VisibleColumn = "zichtbaar";

    private static readonly Variable Subject = new("onderwerp");

    /// <summary>The columns.</summary>
    public IReadOnlyList<Item> Items => kijker.ZietAlles
        ? [node]
        :
        [
            node,
            new Item(
                new Conditional(
                    node.Of(Names.Claims).IsNull(),
                    Constant.Null,
                    new PatternComprehension(
                        Pattern.Of(
                            new NodePattern(node),
                            new RelationshipPattern(null, Direction.Uit, Names.SpeaksOf),
                            new NodePattern(Subject, Names.Knoop)),
                        visibility.On(Subject) ?? Constant.True,
                        new ListOf(Subject.Of(Names.Id), Subject.Of(Names.Type)))),
                VisibleColumn),
        ];

    /// <summary>The node as it is stored.</summary>
    public Node Read(Neo4jRow row) => NodeRecord.Read(row.Get<Neo4jNode>(node.Name));

    /// <summary>The node without what the viewer may not read.</summary>
    public Node Show(Node stored, Neo4jRow row)
    {
        var node = Visibility.Redact(schema, kijker, stored);
        if (kijker.ZietAlles || node.Claims.IsEmpty)
        {
            return node;
        }
        var visible = row.Get<IReadOnlyList<object?>>(VisibleColumn).Cast<IReadOnlyList<object?>>()
            .DistinctBy(pair => pair[0]).ToDictionary(pair => (string)pair[0]!, pair => (string)pair[1]!, StringComparer.Ordinal);
        return node with { Claims = node.Claims.RemoveAll(claim => !Visibility.ReadsClaim(schema, kijker, claim, visible)) };
    }
}
