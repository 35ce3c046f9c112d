namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Fixed text of this project: names of tables, key words. Nothing that comes from outside.</summary>
internal sealed record TextNode(string Sql) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append(Sql);
}
