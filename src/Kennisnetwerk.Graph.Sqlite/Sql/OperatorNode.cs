namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Two operands: <c>a = b</c>, <c>a &lt; b</c>, <c>a IS b</c>.</summary>
internal sealed record OperatorNode(SqlNode Left, string Operator, SqlNode Right) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append(Left).Append($" {Operator} ").Append(Right);
}
