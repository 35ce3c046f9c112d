using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Sql;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>
/// Turns a filter into a condition. In SQL a comparison with an absent value is unknown, which as a whole condition counts as false; only
/// <see cref="NotNode"/> has to say so.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="kijker">The viewer.</param>
/// <param name="scope">The scope that the filter was checked in.</param>
/// <param name="redirects">The ids that named neighbours stand for.</param>
internal sealed class FilterTranslator(GraphSchema schema, Kijker kijker, ReadScope scope, IReadOnlyDictionary<string, string> redirects)
{
    private const string Item = "item";
    private const string Edge = "kant";
    private const string Other = "ander";

    /// <summary>The condition of a filter; always true for none.</summary>
    public SqlNode Translate(Filter? filter) => filter switch
    {
        null => ConstantNode.True,
        Filter.Compare compare => OnField(compare.Field, value => new OperatorNode(value, Symbol(compare.Comparison), new ParameterNode(SqlValue.Of(compare.Value)))),
        Filter.In among => among.Values.IsEmpty ? ConstantNode.False : OnField(among.Field, value => AmongNode.Of(value, among.Values.Select(SqlValue.Of))),
        Filter.Exists exists => new IsPresentNode(FieldNodes.Value(exists.Field)),
        Filter.StartsWith starts => OnField(starts.Field, value => StartsWith(value, GraphText.Normalise(starts.Prefix))),
        Filter.And and => AllNode.Of(and.Filters.Select(Translate)),
        Filter.Or or => AnyNode.Of(or.Filters.Select(Translate)),
        Filter.Not not => Translate(not.Filter) is var inner && inner is ConstantNode { Truth: var truth } ? new ConstantNode(!truth) : new NotNode(inner),
        Filter.Related related => Related(related),
        _ => throw new ArgumentException($"Unknown filter {filter.GetType().Name}."),
    };

    /// <summary>The ids of all neighbours that a filter names, to be resolved before it is translated.</summary>
    public static IEnumerable<string> NamedIds(Filter? filter) => filter switch
    {
        Filter.And and => and.Filters.SelectMany(NamedIds),
        Filter.Or or => or.Filters.SelectMany(NamedIds),
        Filter.Not not => NamedIds(not.Filter),
        Filter.Related related => related.Neighbours,
        _ => [],
    };

    private SqlNode OnField(FieldReference reference, Func<SqlNode, SqlNode> condition) => scope.Field(reference).IsList
        ? new ExistsNode(FieldNodes.Items(reference, Item), condition(new ColumnNode(Item, "value")))
        : condition(FieldNodes.Value(reference));

    private static SqlNode StartsWith(SqlNode value, string prefix)
    {
        if (prefix.Length == 0)
        {
            return new IsPresentNode(value);
        }

        var from = new OperatorNode(value, ">=", new ParameterNode(prefix));
        return PrefixEnd.After(prefix) is { } end ? AllNode.Of(from, new OperatorNode(value, "<", new ParameterNode(end))) : from;
    }

    private SqlNode Related(Filter.Related related) => related.Direction switch
    {
        Direction.Uit => Related(related, "van", "naar"),
        Direction.In => Related(related, "naar", "van"),
        _ => AnyNode.Of(Related(related, "van", "naar"), Related(related, "naar", "van")),
    };

    private SqlNode Related(Filter.Related related, string near, string far)
    {
        var neighbours = AmongNode.Of(new ColumnNode(Edge, far), related.Neighbours.Select(id => redirects.GetValueOrDefault(id, id)).Distinct());
        if (neighbours == ConstantNode.False)
        {
            return ConstantNode.False;
        }

        var isVisible = VisibleNodes.Condition(schema, kijker, Other, schema.NodeTypes);
        var source = isVisible == ConstantNode.True ? "relatie AS kant" : $"relatie AS kant JOIN knoop AS ander ON ander.id = kant.{far}";
        return new ExistsNode(new TextNode(source), AllNode.Of(
            new OperatorNode(new ColumnNode(Edge, near), "=", FieldNodes.NodeId),
            new OperatorNode(new ColumnNode(Edge, "soort"), "=", new ParameterNode(related.Soort)),
            neighbours,
            isVisible));
    }

    private static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => throw new ArgumentException($"Unknown comparison {comparison}."),
    };
}
