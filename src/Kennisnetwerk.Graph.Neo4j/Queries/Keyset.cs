using System.Collections.Immutable;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>A page of an order: which rows come beyond a cursor, in what order, and how many.</summary>
internal sealed class Keyset
{
    private readonly IReadOnlyList<KeysetKey> _keys;
    private readonly PageRequest _page;
    private readonly IReadOnlyList<Parameter>? _at;

    /// <summary>A page in the order of these keys.</summary>
    /// <param name="keys">The keys, the ids that make the order total last.</param>
    /// <param name="page">Which way and how many.</param>
    /// <param name="cursor">Where the page begins; null for the first.</param>
    public Keyset(IReadOnlyList<KeysetKey> keys, PageRequest page, Cursor? cursor)
    {
        _keys = keys;
        _page = page;
        _at = cursor is null
            ? null
            : [.. cursor.Keys.Select(key => new Parameter(key is null ? null : PropertyValue.Of(key))), .. cursor.Ids.Select(id => new Parameter(id))];
    }

    /// <summary>The order in ORDER BY; a page that goes backward is read in reverse.</summary>
    public IReadOnlyList<OrderKey> OrderBy => [.. _keys.SelectMany(key => key.OrderBy(_page.Backward))];

    /// <summary>One row more than the page holds, which says whether there are more.</summary>
    public Parameter Limit => new(_page.Size + 1);

    /// <summary>
    /// Which rows are beyond the cursor: a later first key, or an equal one and a later second, and so on. Without a cursor, that the
    /// first key is there when every row has it: Neo4j reads an index in order only when it knows that.
    /// </summary>
    public Expression? Condition
    {
        get
        {
            if (_at is null)
            {
                return _keys[0].MayBeAbsent ? null : _keys[0].Value.IsNotNull();
            }
            var alternatives = _keys.Select((key, i) => Logical.And(
                _keys.Take(i).Select((earlier, j) => earlier.Equals(_at[j])).Append(key.Beyond(_at[i], _page.Backward))));
            return Logical.And(Floor(), Logical.Or(alternatives));
        }
    }

    /// <summary>The keys of an order on nodes, and in an expansion on relations.</summary>
    public static IReadOnlyList<KeysetKey> Keys(ReadScope scope, ImmutableArray<Order> orders, Variable node, Variable? relation)
    {
        var keys = orders.Select(order => new KeysetKey(
            (order.Field.OnRelation ? relation! : node).Of(
                order.Alphabetical ? Names.SortKey(order.Field.Name) : GraphModel.Property(order.Field)),
            order.Descending,
            MayBeAbsent(scope, order.Field))).ToList();
        keys.Add(new(node.Of(Names.Id), false, false));
        if (relation is not null)
        {
            keys.Add(new(relation.Of(Names.RelationId), false, false));
        }
        return keys;
    }

    /// <summary>The same said once more of the first key alone, so that an index on it can begin where the page does.</summary>
    private Infix? Floor() => _keys.Count == 1 || _keys[0].MayBeAbsent || _at![0].Value is null || TextOrder.IsDelicate(_at[0])
        ? null
        : _keys[0].Value.Is(_keys[0].Descending == _page.Backward ? Operator.GreaterOrEqual : Operator.LessOrEqual, _at[0]);

    private static bool MayBeAbsent(ReadScope scope, FieldReference field) =>
        field.OnRelation || !(GraphModel.IsSystem(field) || scope.Types.All(type => type.Field(field.Name) is { IsRequired: true }));
}
