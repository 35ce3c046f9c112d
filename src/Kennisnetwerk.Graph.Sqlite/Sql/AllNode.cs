using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>All of them; always when there are none.</summary>
internal sealed record AllNode(ImmutableArray<SqlNode> Parts) : SqlNode
{
    public static SqlNode Of(params IEnumerable<SqlNode> parts)
    {
        var needed = parts.SelectMany(part => part is AllNode all ? all.Parts : [part]).Where(part => part != ConstantNode.True).ToImmutableArray();
        return needed.Length switch
        {
            0 => ConstantNode.True,
            1 => needed[0],
            _ when needed.Contains(ConstantNode.False) => ConstantNode.False,
            _ => new AllNode(needed),
        };
    }

    public override void Write(SqlWriter writer) => writer.Append("(").Join(" AND ", Parts).Append(")");
}
