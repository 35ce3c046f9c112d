using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>The visible mentions that speak of nodes or relations: a row for every id and mention.</summary>
internal sealed class ClaimsQuery
{
    /// <summary>The column with the id that stands for the one that was asked for.</summary>
    public static readonly Variable Over = new("over");

    private static readonly Variable Mention = new("vermelding");
    private static readonly Variable Link = new("bewering");

    /// <summary>A read of what is said of these ids.</summary>
    public ClaimsQuery(GraphSchema schema, Kijker kijker, IEnumerable<string> over)
    {
        var visibility = new VisibilityCondition(schema, kijker);
        Columns = new NodeColumns(schema, kijker, visibility, Mention);
        Query = new Query(Redirects.Follow(over)).Then(
            new With(Redirects.Asked, new Item(Redirects.Id, Over)),
            new Match(
                Pattern.Of(
                    new NodePattern(Mention, Names.Knoop),
                    new RelationshipPattern(Link, Direction.Uit, Names.SpeaksOf).With(Names.Over, Over),
                    new NodePattern()),
                visibility.On(Mention)),
            new With(Redirects.Asked, Over, Mention) { Distinct = true },
            new Return([Redirects.Asked, Over, .. Columns.Items]));
    }

    /// <summary>The statement.</summary>
    public Query Query { get; }

    /// <summary>How to read a row's mention.</summary>
    public NodeColumns Columns { get; }
}
