using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>The rows of several queries with the same columns, repeats kept.</summary>
internal sealed record UnionNode(ImmutableArray<SelectNode> Queries) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Join("\nUNION ALL\n", Queries);
}
