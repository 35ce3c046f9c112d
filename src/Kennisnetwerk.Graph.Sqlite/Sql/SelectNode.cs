using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>A query.</summary>
internal sealed record SelectNode(ImmutableArray<SqlNode> Columns, SqlNode From) : SqlNode
{
    public SqlNode Where { get; init; } = ConstantNode.True;

    public ImmutableArray<SqlNode> GroupBy { get; init; } = [];

    public ImmutableArray<SqlNode> OrderBy { get; init; } = [];

    public int? Limit { get; init; }

    public override void Write(SqlWriter writer)
    {
        writer.Append("SELECT ").Join(", ", Columns).Append("\nFROM ").Append(From);
        if (Where != ConstantNode.True)
        {
            writer.Append("\nWHERE ").Append(Where);
        }

        if (!GroupBy.IsEmpty)
        {
            writer.Append("\nGROUP BY ").Join(", ", GroupBy);
        }

        if (!OrderBy.IsEmpty)
        {
            writer.Append("\nORDER BY ").Join(", ", OrderBy);
        }

        if (Limit is { } limit)
        {
            writer.Append("\nLIMIT ").AppendParameter((long)limit);
        }
    }
}
