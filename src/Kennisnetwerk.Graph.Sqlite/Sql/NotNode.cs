namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>The plain complement: what is unknown to SQL counts as false before it is turned around.</summary>
internal sealed record NotNode(SqlNode Operand) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append("NOT coalesce(").Append(Operand).Append(", 0)");
}
