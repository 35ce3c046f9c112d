using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>At least one of them; never when there are none.</summary>
internal sealed record AnyNode(ImmutableArray<SqlNode> Parts) : SqlNode
{
    public static SqlNode Of(params IEnumerable<SqlNode> parts)
    {
        var possible = parts.Where(part => part != ConstantNode.False).ToImmutableArray();
        return possible.Length switch
        {
            0 => ConstantNode.False,
            1 => possible[0],
            _ when possible.Contains(ConstantNode.True) => ConstantNode.True,
            _ => new AnyNode(possible),
        };
    }

    public override void Write(SqlWriter writer) => writer.Append("(").Join(" OR ", Parts).Append(")");
}
