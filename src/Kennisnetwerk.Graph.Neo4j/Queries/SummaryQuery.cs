using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Counts by type and by kind, which the server keeps itself, and where the log stands.</summary>
internal static class SummaryQuery
{
    /// <summary>The column that says what is counted: <see cref="Nodes"/>, <see cref="Relations"/> or <see cref="Log"/>.</summary>
    public static readonly Variable What = new("wat");

    /// <summary>The column with the name of the type or kind.</summary>
    public static readonly Variable Name = new("naam");

    /// <summary>The column with the number.</summary>
    public static readonly Variable Amount = new("aantal");

    /// <summary>Nodes of a type.</summary>
    public const string Nodes = "knopen";

    /// <summary>Relations of a kind.</summary>
    public const string Relations = "relaties";

    /// <summary>The last sequence number.</summary>
    public const string Log = "logboek";

    private static readonly Variable Counted = new("geteld");

    /// <summary>The statement.</summary>
    public static Query Of(GraphModel model) => new(
        new Subquery(
            [],
            [
                .. model.Schema.NodeTypes.Select(type => Count(new Match(new NodePattern(Counted, GraphModel.Label(type.Name))), Nodes, type.Name)),
                .. model.Kinds.Select(kind => Count(
                    new Match(Pattern.Of(new NodePattern(), new RelationshipPattern(Counted, Direction.Uit, kind), new NodePattern())), Relations, kind.Name)),
                new Query(
                    new Match(new NodePattern(Counted, Names.State)),
                    new Return(new Item(new Parameter(Log), What), new Item(new Parameter(Log), Name), new Item(Counted.Of(LogNames.Sequence), Amount))),
            ]),
        new Return(What, Name, Amount));

    private static Query Count(Match match, string what, string name) => new(
        match,
        new With(new Item(FunctionCall.CountAll(), Amount)),
        new Return(new Item(new Parameter(what), What), new Item(new Parameter(name), Name), Amount));
}
