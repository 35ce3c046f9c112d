using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>How many rows there are of each parent.</summary>
internal sealed record NeighbourCountsNode(UnionNode Rows) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append("SELECT ouder, count(*) FROM (\n").Append(Rows).Append(") GROUP BY ouder");
}
