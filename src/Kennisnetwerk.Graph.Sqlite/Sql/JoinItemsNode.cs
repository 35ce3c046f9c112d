namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Nodes with the items of a list of theirs; a node without items has one row without a value.</summary>
internal sealed record JoinItemsNode(ListItemsNode Items) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.Append("knoop AS k LEFT JOIN ").Append(Items);
}
