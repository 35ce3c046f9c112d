using System.Globalization;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>Float: a finite number of double precision, <see cref="double"/> in C#.</summary>
/// <remarks>Specification, section 3.5.2 Float: what is not finite is refused, a literal too large for a double too.</remarks>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        var isFinite = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var result)
            && double.IsFinite(result);
        value = isFinite ? result : null;
        return isFinite ? null : $"Float cannot represent non numeric value: {Printer.Print(literal)}";
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        var isFinite = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number);
        value = isFinite ? json.GetDouble() : null;
        return isFinite ? null : $"Float cannot represent non numeric value: {JsonText.Show(json)}";
    }

    public override string? Write(object result, out object? value)
    {
        value = result switch
        {
            double number when double.IsFinite(number) => result,
            float number when float.IsFinite(number) => (double)number,
            decimal number => (double)number,
            int or long or short or byte or uint or ulong or ushort or sbyte =>
                Convert.ToDouble(result, CultureInfo.InvariantCulture),
            _ => null,
        };
        return value is not null ? null : $"Float cannot represent non numeric value: {Show(result)}";
    }
}
