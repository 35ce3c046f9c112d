using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Neighbours of many parents: a page, or a count, for each in one statement.</summary>
internal sealed class ExpandQuery
{
    /// <summary>The column with the relationship.</summary>
    public static readonly Variable Relation = new("relatie");

    private static readonly Variable Parent = new("ouder");
    private static readonly Variable Neighbour = new("buur");
    private static readonly Variable Amount = new("aantal");

    private readonly ExpandRequest _request;
    private readonly ReadScope _scope;
    private readonly VisibilityCondition _visibility;
    private readonly FilterCondition _filter;
    private readonly Expression? _condition;
    private readonly Pattern _pattern;

    /// <summary>The expansion that a request asks for, which the scope must have accepted.</summary>
    public ExpandQuery(GraphSchema schema, Kijker kijker, ReadScope scope, ExpandRequest request)
    {
        _request = request;
        _scope = scope;
        _visibility = new VisibilityCondition(schema, kijker);
        _filter = new FilterCondition(scope, _visibility, Neighbour, Relation);
        _condition = Logical.And(_visibility.On(Neighbour), _filter.Of(request.Filter));
        _pattern = Pattern.Of(
            new NodePattern(Parent),
            new RelationshipPattern(Relation, request.Direction, [.. scope.Kinds.Select(kind => new RelationshipType(kind.Name))]),
            new NodePattern(Neighbour, request.NeighbourType is { } type ? GraphModel.Label(type) : Names.Knoop));
        Columns = new NodeColumns(schema, kijker, _visibility, Neighbour);
    }

    /// <summary>How to read a row's neighbour.</summary>
    public NodeColumns Columns { get; }

    /// <summary>A page for each parent.</summary>
    public Query Page(Cursor? cursor)
    {
        var keyset = new Keyset(Keyset.Keys(_scope, _request.Order, Neighbour, Relation), _request.Page, cursor);
        var page = new Query(
            new Match(_pattern, Logical.And(_condition, keyset.Condition)),
            new Return([Relation, .. Columns.Items]) { OrderBy = keyset.OrderBy, Limit = keyset.Limit });
        return ForEachParent(page).Then(new Return([Redirects.Asked, Relation, .. Columns.Items.Select(item => (Item)item.Name)]));
    }

    /// <summary>A count for each parent.</summary>
    public Query Count() =>
        ForEachParent(new Query(new Match(_pattern, _condition), new Return(new Item(FunctionCall.CountAll(), Amount))))
            .Then(new Return(Redirects.Asked, Amount));

    private Query ForEachParent(Query neighbours) => new(
    [
        .. _filter.Prologue,
        .. Redirects.Follow(_request.Parents.Distinct(StringComparer.Ordinal)),
        new Match(new NodePattern(Parent, Names.Knoop).With(Names.Id, Redirects.Id), _visibility.On(Parent)),
        new Subquery([Parent, .. _filter.Variables], neighbours),
    ]);
}
