using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The statements that read relations by themselves. A relation is visible when both its ends are.</summary>
internal static class RelationQuery
{
    /// <summary>The relations with these ids.</summary>
    public static SqlStatement Named(GraphSchema schema, Kijker kijker, IReadOnlyCollection<string> ids) =>
        Select(schema, kijker, AmongNode.Of(FieldNodes.RelationIdColumn, ids)).ToStatement();

    /// <summary>The rows of a page by id and one more, in the direction of reading.</summary>
    public static SqlStatement Page(GraphSchema schema, Kijker kijker, PageRequest page, Cursor? cursor)
    {
        var order = new RowOrder([], [FieldNodes.RelationIdColumn], page.Backward);
        return (Select(schema, kijker, order.Beyond(cursor)) with { OrderBy = order.Terms, Limit = page.Size + 1 }).ToStatement();
    }

    private static SelectNode Select(GraphSchema schema, Kijker kijker, SqlNode condition) => new(
        [.. RecordReader.RelationColumns.Select(column => new ColumnNode(FieldNodes.Relation, column))],
        new TextNode(kijker.ZietAlles ? "relatie AS r" : "relatie AS r CROSS JOIN knoop AS v ON v.id = r.van CROSS JOIN knoop AS n ON n.id = r.naar"))
    {
        Where = AllNode.Of(
            condition,
            VisibleNodes.Condition(schema, kijker, "v", schema.NodeTypes),
            VisibleNodes.Condition(schema, kijker, "n", schema.NodeTypes)),
    };
}
