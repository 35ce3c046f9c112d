using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Nodes by id, redirects followed: a row for every id that stands for a visible node.</summary>
internal sealed class GetQuery
{
    private static readonly Variable Found = new("knoop");

    /// <summary>A read of these ids.</summary>
    public GetQuery(GraphSchema schema, Kijker kijker, IEnumerable<string> ids)
    {
        var visibility = new VisibilityCondition(schema, kijker);
        Columns = new NodeColumns(schema, kijker, visibility, Found);
        Query = new Query(Redirects.Follow(ids)).Then(
            new Match(new NodePattern(Found, Names.Knoop).With(Names.Id, Redirects.Id), visibility.On(Found)),
            new Return([Redirects.Asked, .. Columns.Items]));
    }

    /// <summary>The statement.</summary>
    public Query Query { get; }

    /// <summary>How to read a row's node.</summary>
    public NodeColumns Columns { get; }
}
