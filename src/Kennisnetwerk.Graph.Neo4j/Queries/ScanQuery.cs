using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Nodes of a type or interface that satisfy a filter: what a page, a count and a grouping all begin with.</summary>
internal sealed class ScanQuery
{
    private static readonly Variable Found = new("knoop");
    private static readonly Variable Amount = new("aantal");
    private static readonly Variable Value = new("waarde");

    private readonly GraphSchema _schema;
    private readonly Kijker _kijker;
    private readonly ReadScope _scope;
    private readonly VisibilityCondition _visibility;
    private readonly NodePattern _pattern;
    private readonly IReadOnlyList<Subquery> _prologue;
    private readonly Expression? _condition;

    /// <summary>The visible nodes of the type that satisfy the filter, which the scope must have accepted.</summary>
    public ScanQuery(GraphSchema schema, Kijker kijker, ReadScope scope, string type, Filter? filter)
    {
        _schema = schema;
        _kijker = kijker;
        _scope = scope;
        _visibility = new VisibilityCondition(schema, kijker);
        var condition = new FilterCondition(scope, _visibility, Found, relation: null);
        _condition = Logical.And(_visibility.On(Found), condition.Of(filter));
        _prologue = condition.Prologue;
        _pattern = new NodePattern(Found, GraphModel.Label(type));
    }

    /// <summary>How to read a row's node.</summary>
    public NodeColumns Columns => new(_schema, _kijker, _visibility, Found);

    /// <summary>A page of the nodes.</summary>
    public Query Page(ScanRequest request, Cursor? cursor)
    {
        var keyset = new Keyset(Keyset.Keys(_scope, request.Order, Found, relation: null), request.Page, cursor);
        return Matching(Logical.And(_condition, keyset.Condition)).Then(
            new Return(Columns.Items) { OrderBy = keyset.OrderBy, Limit = keyset.Limit });
    }

    /// <summary>How many nodes there are.</summary>
    public Query Count() => Matching(_condition).Then(new Return(new Item(FunctionCall.CountAll(), Amount)));

    /// <summary>How many nodes there are for each value of a field; a node counts once for each distinct item of a list.</summary>
    public Query Group(FieldReference field)
    {
        var property = Found.Of(GraphModel.Property(field));
        var values = _scope.Field(field).IsList
            ? Matching(_condition).Then(
                new Unwind(new Conditional(property.IsNull(), new ListOf(Constant.Null), property), Value),
                new With(Found, Value) { Distinct = true })
            : Matching(_condition).Then(new With(new Item(property, Value)));
        return values.Then(new Return(Value, new Item(FunctionCall.CountAll(), Amount))
        {
            OrderBy = [new(Amount, Descending: true), new(Value.IsNull()), new(Value)],
            Limit = new Parameter(GroupRequest.MaxGroups),
        });
    }

    private Query Matching(Expression? condition) => new([.. _prologue, new Match(_pattern, condition)]);
}
