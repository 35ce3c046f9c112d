namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>The items of a list field as rows with a column <c>value</c>.</summary>
internal sealed record ListItemsNode(string Alias, string Column, string Field, string As) : SqlNode
{
    public override void Write(SqlWriter writer) =>
        writer.Append($"json_each({Alias}.{Column}, {JsonFieldNode.PathOf(Field)}) AS {As}");
}
