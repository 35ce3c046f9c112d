using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The statement of one level of a search for paths: all steps from some nodes to visible ones.</summary>
internal sealed class EdgeQuery(GraphSchema schema, Kijker kijker, ImmutableArray<string> soorten)
{
    /// <summary>Start, end and relation of each step, relations taken in either direction.</summary>
    public SqlStatement Between(IReadOnlyCollection<string> nodes) => new UnionNode([Side(nodes, "van", "naar"), Side(nodes, "naar", "van")]).ToStatement();

    private SelectNode Side(IReadOnlyCollection<string> nodes, string near, string far) => new(
        [new ColumnNode(FieldNodes.Relation, near), new ColumnNode(FieldNodes.Relation, far), FieldNodes.RelationIdColumn],
        new NeighbourSourceNode(nodes, near, far, WithNode: !kijker.ZietAlles))
    {
        Where = AllNode.Of(
            AmongNode.Of(new ColumnNode(FieldNodes.Relation, "soort"), soorten),
            VisibleNodes.Condition(schema, kijker, FieldNodes.Node, schema.NodeTypes)),
    };
}
