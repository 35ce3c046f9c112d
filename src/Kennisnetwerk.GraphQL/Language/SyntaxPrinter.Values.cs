using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <content>Values and types.</content>
internal sealed partial class SyntaxPrinter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) || c is '"' or '\\')]);

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _out.Write($"${variable.Name.Value}");
                break;
            case IntValueNode number:
                _out.Write(number.Value);
                break;
            case FloatValueNode number:
                _out.Write(number.Value);
                break;
            case StringValueNode text:
                _out.Write(text.IsBlock ? BlockString.Print(text.Value) : Quote(text.Value));
                break;
            case BooleanValueNode boolean:
                _out.Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _out.Write("null");
                break;
            case EnumValueNode name:
                _out.Write(name.Value);
                break;
            case ListValueNode list:
                WriteSequence("[", list.Values, ", ");
                _out.Write(list.Values.IsEmpty ? "[]" : "]");
                break;
            case ObjectValueNode map:
                WriteSequence("{", map.Fields, ", ");
                _out.Write(map.Fields.IsEmpty ? "{}" : "}");
                break;
        }
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is not null)
        {
            _out.Write(" = ");
            WriteValue(value);
        }
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _out.Write(named.Name.Value);
                break;
            case ListTypeNode list:
                _out.Write("[");
                WriteType(list.ItemType);
                _out.Write("]");
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.NullableType);
                _out.Write("!");
                break;
        }
    }

    private static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        var rest = value.AsSpan();
        while (rest.IndexOfAny(Escaped) is var next and >= 0)
        {
            text.Append(rest[..next]).Append(Escape(rest[next]));
            rest = rest[(next + 1)..];
        }

        return text.Append(rest).Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    };
}
