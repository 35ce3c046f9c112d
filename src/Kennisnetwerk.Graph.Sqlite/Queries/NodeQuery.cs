using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The statements of scans, counts and groupings: they share what they go over.</summary>
internal sealed class NodeQuery(GraphSchema schema, Kijker kijker, ReadScope scope, Filter? filter, IReadOnlyDictionary<string, string> redirects)
{
    private static readonly TextNode Nodes = new("knoop AS k");

    private SqlNode Where => AllNode.Of(
        AmongNode.Of(FieldNodes.NodeType, scope.Types.Select(type => type.Name)),
        VisibleNodes.Condition(schema, kijker, FieldNodes.Node, scope.Types),
        new FilterTranslator(schema, kijker, scope, redirects).Translate(filter));

    /// <summary>The rows of a page and one more, in the direction of reading.</summary>
    public SqlStatement Page(ImmutableArray<Order> orders, PageRequest page, Cursor? cursor)
    {
        var order = new RowOrder(orders, [FieldNodes.NodeId], page.Backward);
        return new SelectNode([.. RecordReader.NodeColumns.Select(column => new ColumnNode(FieldNodes.Node, column))], Nodes)
        {
            Where = AllNode.Of(Where, order.Beyond(cursor)),
            OrderBy = order.Terms,
            Limit = page.Size + 1,
        }.ToStatement();
    }

    /// <summary>How many there are.</summary>
    public SqlStatement Count() => new SelectNode([new TextNode("count(*)")], Nodes) { Where = Where }.ToStatement();

    /// <summary>Value and count of each group, largest first.</summary>
    public SqlStatement Groups(FieldReference field) => scope.Field(field).IsList
        ? Groups(new ColumnNode("item", "value"), new JoinItemsNode(FieldNodes.Items(field, "item")), "count(DISTINCT k.id)")
        : Groups(FieldNodes.Value(field), Nodes, "count(*)");

    private SqlStatement Groups(SqlNode value, SqlNode from, string count) => new SelectNode([value, new TextNode($"{count} AS aantal")], from)
    {
        Where = Where,
        GroupBy = [value],
        OrderBy = [new TextNode("aantal DESC"), new OrderTermNode(value, Descending: false, AbsentFirst: false)],
        Limit = GroupRequest.MaxGroups,
    }.ToStatement();
}
