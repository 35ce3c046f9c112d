using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>
/// The statements of a write to the graph. Each leaves the same state when it runs twice, because something on the way may repeat a
/// request.
/// </summary>
internal static class WriteQuery
{
    private static readonly Variable Row = new("rij");
    private static readonly Variable Target = new("doel");
    private static readonly Variable Start = new("begin");
    private static readonly Variable End = new("eind");

    /// <summary>Inserts or replaces nodes that have these labels. Rows: id, velden.</summary>
    public static Query UpsertNodes(IReadOnlyList<Label> labels, object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Merge(new NodePattern(Target, Names.Knoop).With(Names.Id, Row.Of(Names.Id))),
        new SetLabels(Target, [.. labels.Where(label => label != Names.Knoop)]),
        new SetAll(Target, Row.Of(Names.Fields)));

    /// <summary>Deletes nodes with all that hangs on them. Rows: id.</summary>
    public static Query DeleteNodes(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(new NodePattern(Target, Names.Knoop).With(Names.Id, Row.Of(Names.Id))),
        new Delete(Target, Detach: true));

    /// <summary>Keeps ids from being used again. Rows: id, and naar where another id stands for it.</summary>
    public static Query Retire(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Merge(new NodePattern(Target, Names.Retired).With(Names.Id, Row.Of(Names.Id))),
        new SetProperties((Target.Of(Names.To), Row.Of(Names.To))));

    /// <summary>Lets ids be used after all. Rows: id.</summary>
    public static Query Unretire(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(new NodePattern(Target, Names.Retired).With(Names.Id, Row.Of(Names.Id))),
        new Delete(Target));

    /// <summary>Lets what was redirected to an id follow that id's own redirect. Rows: id, naar.</summary>
    public static Query FollowRedirects(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(new NodePattern(Target, Names.Retired).With(Names.To, Row.Of(Names.Id))),
        new SetProperties((Target.Of(Names.To), Row.Of(Names.To))));

    /// <summary>Inserts or replaces relations of one kind. Rows: id, van, naar, velden.</summary>
    public static Query UpsertRelations(RelationshipType kind, object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(new NodePattern(Start, Names.Knoop).With(Names.Id, Row.Of(Names.From))),
        new Match(new NodePattern(End, Names.Knoop).With(Names.Id, Row.Of(Names.To))),
        new Merge(Pattern.Of(
            new NodePattern(Start),
            new RelationshipPattern(Target, Direction.Uit, kind).With(Names.RelationId, Row.Of(Names.Id)),
            new NodePattern(End))),
        new SetAll(Target, Row.Of(Names.Fields)));

    /// <summary>Deletes relations of one kind. Rows: id.</summary>
    public static Query DeleteRelations(RelationshipType kind, object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(Pattern.Of(
            new NodePattern(), new RelationshipPattern(Target, Direction.Uit, kind).With(Names.RelationId, Row.Of(Names.Id)), new NodePattern())),
        new Delete(Target));

    /// <summary>Takes from mentions the links to what they spoke of. Rows: id.</summary>
    public static Query UnlinkSubjects(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(new NodePattern(Start, Names.Knoop).With(Names.Id, Row.Of(Names.Id))),
        new Match(Pattern.Of(new NodePattern(Start), new RelationshipPattern(Target, Direction.Uit, Names.SpeaksOf), new NodePattern())),
        new Delete(Target));

    /// <summary>Links mentions to the nodes that their claims concern. Rows: van, naar, over.</summary>
    public static Query LinkSubjects(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(new NodePattern(Start, Names.Knoop).With(Names.Id, Row.Of(Names.From))),
        new Match(new NodePattern(End, Names.Knoop).With(Names.Id, Row.Of(Names.To))),
        new Merge(Pattern.Of(
            new NodePattern(Start),
            new RelationshipPattern(null, Direction.Uit, Names.SpeaksOf).With(Names.Over, Row.Of(Names.Over)),
            new NodePattern(End))));
}
