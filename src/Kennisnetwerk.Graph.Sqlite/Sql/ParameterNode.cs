namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>A value: text, a whole number, or NULL.</summary>
internal sealed record ParameterNode(object? Value) : SqlNode
{
    public override void Write(SqlWriter writer) => writer.AppendParameter(Value);
}
