using System.Runtime.CompilerServices;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Says why literals do not fit their types; used for schemas and for documents.</summary>
/// <remarks>Specification, section 5.6.1 Values of Correct Type. Variables are left alone: other rules see to them.</remarks>
/// <param name="suggest">Whether messages may name what the schema has.</param>
/// <param name="report">Takes the faulty node and the message.</param>
internal sealed class LiteralChecker(bool suggest, Action<Node, string> report)
{
    public void Check(ValueNode literal, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (literal)
        {
            case VariableNode:
                break;
            case NullValueNode when type.IsNonNull:
                report(literal, $"Expected value of type \"{type}\", found null.");
                break;
            case NullValueNode:
                break;
            case ListValueNode list when type.NullableType is ListType expected:
                foreach (var item in list.Values)
                {
                    Check(item, expected.ItemType);
                }

                break;
            case ListValueNode:
                CheckLeaf(literal, type.NullableType);
                break;
            case ObjectValueNode map when type.Innermost is InputObjectType expected:
                CheckMap(map, expected);
                break;
            default:
                CheckLeaf(literal, type);
                break;
        }
    }

    private void CheckLeaf(ValueNode literal, GraphQLType type)
    {
        var message = type.Innermost switch
        {
            ScalarType scalar => scalar.Coercion.ReadLiteral(literal, null, out _),
            EnumType enumType => CheckEnum(literal, enumType),
            _ => $"Expected value of type \"{type}\", found {Printer.Print(literal)}.",
        };
        if (message is not null)
        {
            report(literal, message);
        }
    }

    private string? CheckEnum(ValueNode literal, EnumType type)
    {
        var written = Printer.Print(literal);
        if (literal is EnumValueNode && type.Values.Find(written) is not null)
        {
            return null;
        }

        var suggestion = Suggest(written, type.Values.Names, "the enum value");
        return literal is EnumValueNode
            ? $"Value \"{written}\" does not exist in \"{type.Name}\" enum.{suggestion}"
            : $"Enum \"{type.Name}\" cannot represent non-enum value: {written}.{suggestion}";
    }

    private void CheckMap(ObjectValueNode map, InputObjectType type)
    {
        // Of a field that is given twice the last counts; another rule reports that it is given twice.
        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            given[field.Name.Value] = field.Value;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.ContainsKey(field.Name))
            {
                report(map, $"Field \"{field.Coordinate}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(map, type, given);
        }

        foreach (var field in map.Fields)
        {
            if (type.Fields.TryGet(field.Name.Value, out var expected))
            {
                Check(field.Value, expected.Type);
            }
            else
            {
                report(
                    field,
                    $"Field \"{field.Name.Value}\" is not defined by type \"{type.Name}\".{Suggest(field.Name.Value, type.Fields.Names)}");
            }
        }
    }

    private void CheckOneOf(ObjectValueNode map, InputObjectType type, Dictionary<string, ValueNode> given)
    {
        if (given.Count != 1)
        {
            report(map, $"OneOf Input Object \"{type.Name}\" must specify exactly one key.");
        }
        else if (given.Values.Single() is NullValueNode)
        {
            report(map, $"Field \"{type.Name}.{given.Keys.Single()}\" must be non-null.");
        }
    }

    private string Suggest(string written, IEnumerable<string> names, string kind = "") =>
        suggest ? Suggestions.DidYouMean(written, names, kind) : "";
}
