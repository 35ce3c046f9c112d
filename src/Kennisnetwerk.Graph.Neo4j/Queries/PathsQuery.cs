using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>All shortest paths between two nodes over visible nodes; the server searches from both ends.</summary>
internal static class PathsQuery
{
    /// <summary>The column with a path's node ids.</summary>
    public static readonly Variable NodeIds = new("knopen");

    /// <summary>The column with a path's relation ids.</summary>
    public static readonly Variable RelationIds = new("relaties");

    private static readonly Variable Start = new("begin");
    private static readonly Variable End = new("eind");
    private static readonly Variable Path = new("pad");
    private static readonly Variable Passed = new("tussen");
    private static readonly Variable Element = new("deel");

    /// <summary>The statement for a request over these kinds.</summary>
    public static Query Of(GraphSchema schema, Kijker kijker, PathRequest request, IEnumerable<string> kinds)
    {
        var visibility = new VisibilityCondition(schema, kijker);
        return new Query(
            FindEnd(request.From, Start, visibility),
            FindEnd(request.To, End, visibility),
            new MatchShortest(
                Path,
                Start,
                new RelationshipPattern(null, Direction.Beide, [.. kinds.Select(kind => new RelationshipType(kind))]),
                Passed,
                visibility.On(Passed) ?? Constant.True,
                request.MaxLength,
                End),
            new Return(
                new Item(new ListComprehension(Element, FunctionCall.Nodes(Path), Element.Of(Names.Id)), NodeIds),
                new Item(new ListComprehension(Element, FunctionCall.Relationships(Path), Element.Of(Names.RelationId)), RelationIds))
            {
                OrderBy = [new(NodeIds), new(RelationIds)],
                Limit = new Parameter(request.MaxPaths),
            });
    }

    private static Subquery FindEnd(string id, Variable end, VisibilityCondition visibility) => new(
        [],
        new Query(Redirects.Follow([id])).Then(
            new Match(new NodePattern(end, Names.Knoop).With(Names.Id, Redirects.Id), visibility.On(end)),
            new Return(end)));
}
