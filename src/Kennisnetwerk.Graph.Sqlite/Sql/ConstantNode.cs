namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Always or never.</summary>
internal sealed record ConstantNode(bool Truth) : SqlNode
{
    public static ConstantNode True { get; } = new(true);

    public static ConstantNode False { get; } = new(false);

    public override void Write(SqlWriter writer) => writer.Append(Truth ? "1" : "0");
}
