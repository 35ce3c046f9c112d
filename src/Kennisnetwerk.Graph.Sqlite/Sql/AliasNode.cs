namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>A column of a result under a name.</summary>
internal sealed record AliasNode(SqlNode Node, string Name) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append(Node).Append($" AS {Name}");
}
