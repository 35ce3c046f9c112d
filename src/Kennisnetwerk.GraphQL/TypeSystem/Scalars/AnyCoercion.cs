using System.Globalization;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar of which the host said nothing: any value goes, as strings, numbers, lists and dictionaries.</summary>
/// <remarks>Specification, section 3.5.6 Custom Scalars.</remarks>
internal sealed class AnyCoercion : ScalarCoercion
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = Read(literal, variables);
        return null;
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        value = json.Clone();
        return null;
    }

    public override string? Write(object result, out object? value)
    {
        value = result;
        return null;
    }

    private static object? Read(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        IntValueNode number when long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        StringValueNode text => text.Value,
        BooleanValueNode boolean => boolean.Value,
        EnumValueNode name => name.Value,
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
        ListValueNode list => list.Values.Select(item => Read(item, variables)).ToArray(),
        ObjectValueNode map => ReadMap(map, variables),
        _ => null,
    };

    private static Dictionary<string, object?> ReadMap(
        ObjectValueNode map,
        IReadOnlyDictionary<string, object?>? variables)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            result[field.Name.Value] = Read(field.Value, variables);
        }

        return result;
    }
}
