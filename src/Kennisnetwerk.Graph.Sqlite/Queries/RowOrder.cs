using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>An order of rows as SQL: its terms, and the condition that leaves what lies beyond a cursor.</summary>
/// <param name="orders">The keys.</param>
/// <param name="ids">The ids that end the order: the node's, and in an expansion the relation's.</param>
/// <param name="backward">Whether the list is read from its end; the rows then come in reverse.</param>
internal sealed class RowOrder(ImmutableArray<Order> orders, ImmutableArray<SqlNode> ids, bool backward)
{
    /// <summary>The terms of <c>ORDER BY</c>.</summary>
    public ImmutableArray<SqlNode> Terms => TermsOver(Keys, ids);

    /// <summary>What the keys compare, in their order.</summary>
    public ImmutableArray<SqlNode> Keys => [.. orders.Select(Key)];

    /// <summary>The terms of <c>ORDER BY</c> outside a subquery that gives keys and ids as these columns.</summary>
    public ImmutableArray<SqlNode> TermsOver(IEnumerable<SqlNode> keyColumns, IEnumerable<SqlNode> idColumns) =>
    [
        .. orders.Zip(keyColumns, (order, key) => new OrderTermNode(key, order.Descending != backward, AbsentFirst: backward)),
        .. idColumns.Select(id => new OrderTermNode(id, Descending: backward, AbsentFirst: !backward)),
    ];

    /// <summary>The rows after the cursor, in the direction of reading: those that equal it in the first keys and lie beyond it in the next.</summary>
    public SqlNode Beyond(Cursor? cursor)
    {
        if (cursor is null)
        {
            return ConstantNode.True;
        }

        var alternatives = new List<SqlNode>();
        var equal = new List<SqlNode>();
        foreach (var (order, value) in orders.Zip(cursor.Keys))
        {
            alternatives.Add(AllNode.Of([.. equal, Beyond(Key(order), value, order.Descending)]));
            equal.Add(new OperatorNode(Key(order), "IS", new ParameterNode(value is null ? null : SqlValue.Of(value))));
        }

        foreach (var (id, value) in ids.Zip(cursor.Ids))
        {
            var place = new ParameterNode(value);
            alternatives.Add(AllNode.Of([.. equal, new OperatorNode(id, backward ? "<" : ">", place)]));
            equal.Add(new OperatorNode(id, "=", place));
        }

        return AnyNode.Of(alternatives);
    }

    private SqlNode Beyond(SqlNode key, GraphValue? value, bool descending)
    {
        if (value is null)
        {
            return backward ? new IsPresentNode(key) : ConstantNode.False;
        }

        var further = new OperatorNode(key, descending != backward ? "<" : ">", new ParameterNode(SqlValue.Of(value)));
        return backward ? further : AnyNode.Of(further, new IsAbsentNode(key));
    }

    private static SqlNode Key(Order order) => order.Alphabetical ? FieldNodes.SortKey(order.Field) : FieldNodes.Value(order.Field);
}
