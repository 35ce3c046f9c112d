using System.Text;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>The arguments of a field as text that is equal when the arguments are: the order of names does not matter.</summary>
/// <remarks>Specification, section 5.3.2; input objects are unordered (section 2.10.8).</remarks>
internal static class ArgumentSignature
{
    public static string Of(FieldNode field)
    {
        var text = new StringBuilder();
        foreach (var argument in field.Arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Append(text, argument.Value);
            text.Append(',');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Values)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ObjectValueNode map:
                text.Append('{');
                foreach (var field in map.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Append(text, field.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            default:
                text.Append(Printer.Print(value));
                break;
        }
    }
}
