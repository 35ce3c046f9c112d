using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>A page of all relations by id: a page of each kind, read from that kind's index, and of those the first.</summary>
internal static class ScanRelationsQuery
{
    /// <summary>The column with the relationship.</summary>
    public static readonly Variable Found = new("relatie");

    private static readonly Variable Start = new("begin");
    private static readonly Variable End = new("eind");

    /// <summary>The statement; the schema must have a kind.</summary>
    public static Query Of(GraphModel model, Kijker kijker, PageRequest page, Cursor? cursor)
    {
        var visibility = new VisibilityCondition(model.Schema, kijker);
        var keyset = new Keyset([new KeysetKey(Found.Of(Names.RelationId), Descending: false, MayBeAbsent: false)], page, cursor);
        var condition = Logical.And(keyset.Condition, visibility.On(Start), visibility.On(End));
        var limit = keyset.Limit;
        return new Query(
            new Subquery([], [.. model.Kinds.Select(Part)]),
            new Return(Found) { OrderBy = keyset.OrderBy, Limit = limit });

        Query Part(RelationshipType kind) => new(
            new Match(
                Pattern.Of(
                    new NodePattern(Start, Names.Knoop),
                    new RelationshipPattern(Found, Direction.Uit, kind),
                    new NodePattern(End, Names.Knoop)),
                condition),
            new Return(Found) { OrderBy = keyset.OrderBy, Limit = limit });
    }
}
