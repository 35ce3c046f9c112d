namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>The operand has no value.</summary>
internal sealed record IsAbsentNode(SqlNode Operand) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append(Operand).Append(" IS NULL");
}
