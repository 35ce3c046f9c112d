using System.Collections.Immutable;
using System.Text.Json;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>
/// The operand is one of these values. They travel as one JSON array, so that a statement has the same text, and no limit on parameters,
/// whatever their number.
/// </summary>
internal sealed record AmongNode(SqlNode Operand, ImmutableArray<object> Values) : SqlNode
{
    public static SqlNode Of(SqlNode operand, IEnumerable<object> values)
    {
        var all = values.ToImmutableArray();
        return all.Length switch
        {
            0 => ConstantNode.False,
            1 => new OperatorNode(operand, "=", new ParameterNode(all[0])),
            _ => new AmongNode(operand, all),
        };
    }

    public override void Write(SqlWriter writer) => writer.Append(Operand).Append(" IN (SELECT value FROM json_each(")
        .AppendParameter(JsonSerializer.Serialize(Values)).Append("))");
}
