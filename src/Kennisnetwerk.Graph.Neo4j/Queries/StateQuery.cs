using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>What the planner of a write loads: exact ids, no redirects, no visibility.</summary>
internal static class StateQuery
{
    /// <summary>The column with a node that was found.</summary>
    public static readonly Variable Found = new("gevonden");

    /// <summary>The column with a relationship that was found.</summary>
    public static readonly Variable Relation = GetRelationsQuery.Found;

    /// <summary>The column with the id at the start.</summary>
    public static readonly Variable From = new("van");

    /// <summary>The column with the id at the end.</summary>
    public static readonly Variable To = new("naar");

    private static readonly Variable Row = new("rij");
    private static readonly Variable Node = new("knoop");

    /// <summary>Nodes by id.</summary>
    public static Query Nodes(IEnumerable<string> ids) => new(
        new Unwind(RowsById.Of(ids), Row),
        new Match(new NodePattern(Found, Names.Knoop).With(Names.Id, Row.Of(Names.Id))),
        new Return(Found));

    /// <summary>Relations that start from or point to nodes.</summary>
    public static Query RelationsOf(GraphModel model, IEnumerable<string> nodeIds) => new(
        new Unwind(RowsById.Of(nodeIds), Row),
        new Match(new NodePattern(Node, Names.Knoop).With(Names.Id, Row.Of(Names.Id))),
        new Match(Pattern.Of(new NodePattern(Node), new RelationshipPattern(Relation, Direction.Beide, model.Kinds), new NodePattern())),
        new Return(Relation) { Distinct = true });

    /// <summary>Mentions that speak of nodes or relations.</summary>
    public static Query MentionsOf(IEnumerable<string> over) => new(
        new Unwind(RowsById.Of(over), Row),
        new Match(Pattern.Of(
            new NodePattern(Found, Names.Knoop),
            new RelationshipPattern(null, Direction.Uit, Names.SpeaksOf).With(Names.Over, Row.Of(Names.Id)),
            new NodePattern())),
        new Return(Found) { Distinct = true });

    /// <summary>Ids that were used and are not any more, with what stands for them.</summary>
    public static Query Retired(IEnumerable<string> ids) => new(
        new Unwind(RowsById.Of(ids), Row),
        new Match(new NodePattern(Found, Names.Retired).With(Names.Id, Row.Of(Names.Id))),
        new Return(new Item(Found.Of(Names.Id), From), new Item(Found.Of(Names.To), To)));

    /// <summary>Where the relations of one kind lead to from nodes.</summary>
    public static Query Targets(RelationshipType kind, IEnumerable<string> from) => new(
        new Unwind(RowsById.Of(from), Row),
        new Match(new NodePattern(Node, Names.Knoop).With(Names.Id, Row.Of(Names.Id))),
        new Match(Pattern.Of(
            new NodePattern(Node), new RelationshipPattern(null, Direction.Uit, kind), new NodePattern(Found, Names.Knoop))),
        new Return(new Item(Node.Of(Names.Id), From), new Item(Found.Of(Names.Id), To)));
}
