namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>A column of a table or subquery of the statement: <c>k.id</c>.</summary>
internal sealed record ColumnNode(string Alias, string Column) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append($"{Alias}.{Column}");
}
