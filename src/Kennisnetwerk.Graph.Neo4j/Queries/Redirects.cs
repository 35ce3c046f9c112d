using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Follows ids that were merged into others. A redirect is kept pointing at its last target, so one look suffices.</summary>
internal static class Redirects
{
    /// <summary>The id that was asked for.</summary>
    public static readonly Variable Asked = new("gevraagd");

    private static readonly Variable Retired = new("vervallen");

    /// <summary>The id that stands for <see cref="Asked"/> now, after <see cref="Follow"/>.</summary>
    public static Expression Id => FunctionCall.Coalesce(Retired.Of(Names.To), Asked);

    /// <summary>A row for every id, with what became of it.</summary>
    public static Clause[] Follow(IEnumerable<string> ids) =>
    [
        new Unwind(new Parameter(ids.ToList()), Asked),
        new Match(new NodePattern(Retired, Names.Retired).With(Names.Id, Asked), optional: true),
    ];

    /// <summary>One row with a list of the ids as they are now.</summary>
    public static Subquery Collect(IEnumerable<string> ids, Variable list) =>
        new([], new Query(Follow(ids)).Then(new Return(new Item(FunctionCall.Collect(Id), list))));
}
