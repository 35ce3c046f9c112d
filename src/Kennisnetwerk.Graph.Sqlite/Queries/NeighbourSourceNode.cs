using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>Parents, their relations, and if asked the nodes at the other end. CROSS JOIN keeps SQLite to that order, which the indexes serve.</summary>
/// <param name="Parents">The ids to start from.</param>
/// <param name="Near">The end that the parents stand at.</param>
/// <param name="Far">The other end.</param>
/// <param name="WithNode">Whether the nodes are needed.</param>
internal sealed record NeighbourSourceNode(IReadOnlyCollection<string> Parents, string Near, string Far, bool WithNode) : SqlNode
{
    public override void Write(SqlWriter writer)
    {
        writer.Append(new JsonArrayNode(Parents, "o")).Append($" CROSS JOIN relatie AS r ON r.{Near} = o.value");
        if (WithNode)
        {
            writer.Append($" CROSS JOIN knoop AS k ON k.id = r.{Far}");
        }
    }
}
