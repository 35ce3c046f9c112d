using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>String: Unicode text.</summary>
/// <remarks>Specification, section 3.5.3 String.</remarks>
internal sealed class StringCoercion : ScalarCoercion
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = (literal as StringValueNode)?.Value;
        return value is not null ? null : $"String cannot represent a non string value: {Printer.Print(literal)}";
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? JsonText.ReadString(json) : null;
        return value is not null ? null : $"String cannot represent a non string value: {JsonText.Show(json)}";
    }

    public override string? Write(object result, out object? value)
    {
        value = result switch
        {
            string text => text,
            bool or int or long or double or decimal or char or Guid => Show(result),
            Uri or Enum => result.ToString(),
            _ => null,
        };
        return value is not null ? null : $"String cannot represent value: {Show(result)}";
    }
}
