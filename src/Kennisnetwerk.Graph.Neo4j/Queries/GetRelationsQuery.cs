using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>
/// Relations by id. A relation is found by its unique id among those of its kind; so ids of several kinds make several parts of one
/// statement.
/// </summary>
internal static class GetRelationsQuery
{
    /// <summary>The column with the relationship.</summary>
    public static readonly Variable Found = new("relatie");

    private static readonly Variable Row = new("rij");
    private static readonly Variable Start = new("begin");
    private static readonly Variable End = new("eind");

    /// <summary>The statement for those ids that name a kind of the schema; null when none does.</summary>
    public static Query? Of(GraphSchema schema, Kijker kijker, IEnumerable<string> ids)
    {
        var visibility = new VisibilityCondition(schema, kijker);
        var parts = ids.Select(id => (Id: id, Kind: RelationId.Parse(id)?.Soort))
            .Where(pair => pair.Kind is not null && schema.Kind(pair.Kind) is not null)
            .GroupBy(pair => pair.Kind!, pair => pair.Id, StringComparer.Ordinal)
            .Select(group => Part(visibility, new RelationshipType(group.Key), group))
            .ToList();
        return parts.Count == 0 ? null : new Query(new Subquery([], parts), new Return(Found));
    }

    private static Query Part(VisibilityCondition visibility, RelationshipType kind, IEnumerable<string> ids) => new(
        new Unwind(RowsById.Of(ids), Row),
        new Match(
            Pattern.Of(
                new NodePattern(Start, Names.Knoop),
                new RelationshipPattern(Found, Direction.Uit, kind).With(Names.RelationId, Row.Of(Names.Id)),
                new NodePattern(End, Names.Knoop)),
            Logical.And(visibility.On(Start), visibility.On(End))),
        new Return(Found));
}
