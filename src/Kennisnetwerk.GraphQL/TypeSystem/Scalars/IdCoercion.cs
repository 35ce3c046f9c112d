using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>ID: a key, <see cref="string"/> in C#; whole numbers are read as their digits.</summary>
/// <remarks>Specification, section 3.5.5 ID.</remarks>
internal sealed class IdCoercion : ScalarCoercion
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        return value is not null
            ? null
            : $"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}";
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => JsonText.ReadString(json),
            JsonValueKind.Number => ReadInteger(json),
            _ => null,
        };
        return value is not null ? null : $"ID cannot represent value: {JsonText.Show(json)}";
    }

    public override string? Write(object result, out object? value)
    {
        value = result switch
        {
            string text => text,
            int or long or short or byte or uint or ulong or ushort or sbyte or BigInteger or Guid => Show(result),
            _ => null,
        };
        return value is not null ? null : $"ID cannot represent value: {Show(result)}";
    }

    private static string? ReadInteger(JsonElement json)
    {
        var text = json.GetRawText();
        var isPlain = text.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        if (isPlain)
        {
            return text == "-0" ? "0" : text;
        }

        return json.TryGetDouble(out var number) && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
