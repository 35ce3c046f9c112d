using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>
/// The statements of expansions: one for all parents. Each parent's neighbours are numbered in their order by a window, over keys alone;
/// only the numbers that a page needs are joined with their content.
/// </summary>
internal sealed class NeighbourQuery(
    GraphSchema schema, Kijker kijker, ReadScope scope, ExpandRequest request, IReadOnlyCollection<string> parents, IReadOnlyDictionary<string, string> redirects)
{
    private static readonly ColumnNode Parent = new("o", "value");

    // The neighbour's own table is needed for what is asked of it, and not for counting relations.
    private bool NeedsNode => !kijker.ZietAlles || request.NeighbourType is not null || request.Filter is not null;

    /// <summary>Parent, relation and node of the rows of each page and one more, by parent and in the direction of reading.</summary>
    public SqlStatement Pages(Cursor? cursor)
    {
        if (parents.Count == 1 && Sides is [var only])
        {
            return PageOfOne(only, parents.First(), cursor);
        }

        var rows = new UnionNode([.. Sides.Select(side => Select(side, cursor))]);
        var order = Order(far: "").TermsOver(request.Order.Select((_, i) => new TextNode($"s{i + 1}")), [new TextNode("buur"), new TextNode("relatie")]);
        return new NeighbourPagesNode(rows, order, request.Page.Size + 1).ToStatement();
    }

    /// <summary>Parent and count, for parents that have neighbours.</summary>
    public SqlStatement Counts() => new NeighbourCountsNode(new UnionNode([.. Sides.Select(CountedRows)])).ToStatement();

    // The index of relations gives one parent's neighbours in the order of their ids, so that a page of a hub with many ends early.
    private SqlStatement PageOfOne(NeighbourSide side, string parent, Cursor? cursor)
    {
        var order = Order(side.Far);
        return new SelectNode(
            [
                new AliasNode(new ParameterNode(parent), "ouder"),
                .. RecordReader.RelationColumns.Select(column => new ColumnNode(FieldNodes.Relation, column)),
                .. RecordReader.NodeColumns.Select(column => new ColumnNode(FieldNodes.Node, column)),
            ],
            new TextNode($"relatie AS r CROSS JOIN knoop AS k ON k.id = r.{side.Far}"))
        {
            Where = AllNode.Of(new OperatorNode(new ColumnNode(FieldNodes.Relation, side.Near), "=", new ParameterNode(parent)), Where(side), order.Beyond(cursor)),
            OrderBy = order.Terms,
            Limit = request.Page.Size + 1,
        }.ToStatement();
    }

    private SelectNode CountedRows(NeighbourSide side) => new([new AliasNode(Parent, "ouder")], From(side, NeedsNode)) { Where = Where(side) };

    private ImmutableArray<NeighbourSide> Sides => request.Direction switch
    {
        Direction.Uit => [new NeighbourSide("van", "naar", SkipsLoops: false)],
        Direction.In => [new NeighbourSide("naar", "van", SkipsLoops: false)],
        _ => [new NeighbourSide("van", "naar", SkipsLoops: false), new NeighbourSide("naar", "van", SkipsLoops: true)],
    };

    private SelectNode Select(NeighbourSide side, Cursor? cursor)
    {
        var order = Order(side.Far);
        return new SelectNode(
            [
                new AliasNode(Parent, "ouder"),
                new AliasNode(FieldNodes.RelationIdColumn, "relatie"),
                new AliasNode(new ColumnNode(FieldNodes.Relation, side.Far), "buur"),
                .. order.Keys.Select((key, i) => new AliasNode(key, $"s{i + 1}")),
            ],
            From(side, NeedsNode || !request.Order.IsEmpty))
        {
            Where = AllNode.Of(Where(side), order.Beyond(cursor)),
        };
    }

    private RowOrder Order(string far) => new(request.Order, [new ColumnNode(FieldNodes.Relation, far), FieldNodes.RelationIdColumn], request.Page.Backward);

    private NeighbourSourceNode From(NeighbourSide side, bool withNode) => new(parents, side.Near, side.Far, withNode);

    private SqlNode Where(NeighbourSide side) => AllNode.Of(
        request.Soorten.IsEmpty ? ConstantNode.True : AmongNode.Of(new ColumnNode(FieldNodes.Relation, "soort"), scope.Kinds.Select(kind => kind.Name)),
        side.SkipsLoops ? new TextNode("r.van <> r.naar") : ConstantNode.True,
        request.NeighbourType is null ? ConstantNode.True : AmongNode.Of(FieldNodes.NodeType, scope.Types.Select(type => type.Name)),
        VisibleNodes.Condition(schema, kijker, FieldNodes.Node, scope.Types),
        new FilterTranslator(schema, kijker, scope, redirects).Translate(request.Filter));
}
