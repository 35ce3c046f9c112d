namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Some row of a source satisfies a condition.</summary>
/// <param name="Source">What stands after <c>FROM</c>.</param>
/// <param name="Where">The condition.</param>
internal sealed record ExistsNode(SqlNode Source, SqlNode Where) : SqlNode
{
    public override void Write(SqlWriter writer) =>
        writer.Append("EXISTS (SELECT 1 FROM ").Append(Source).Append(" WHERE ").Append(Where).Append(")");
}
