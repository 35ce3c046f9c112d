namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>The operand has a value.</summary>
internal sealed record IsPresentNode(SqlNode Operand) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append(Operand).Append(" IS NOT NULL");
}
