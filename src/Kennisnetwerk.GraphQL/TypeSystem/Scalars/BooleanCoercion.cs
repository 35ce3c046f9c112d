using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>Boolean: true or false.</summary>
/// <remarks>Specification, section 3.5.4 Boolean.</remarks>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = (literal as BooleanValueNode)?.Value;
        return value is not null ? null : $"Boolean cannot represent a non boolean value: {Printer.Print(literal)}";
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        return value is not null ? null : $"Boolean cannot represent a non boolean value: {JsonText.Show(json)}";
    }

    public override string? Write(object result, out object? value)
    {
        value = result is bool ? result : null;
        return value is not null ? null : $"Boolean cannot represent a non boolean value: {Show(result)}";
    }
}
