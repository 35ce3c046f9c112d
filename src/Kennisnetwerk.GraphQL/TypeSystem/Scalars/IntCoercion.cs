using System.Globalization;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>Int: a whole number of 32 bits, <see cref="int"/> in C#.</summary>
/// <remarks>Specification, section 3.5.1 Int.</remarks>
internal sealed class IntCoercion : ScalarCoercion
{
    public override string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = null;
        if (literal is not IntValueNode number)
        {
            return $"Int cannot represent non-integer value: {Printer.Print(literal)}";
        }

        if (!int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var result))
        {
            return $"Int cannot represent non 32-bit signed integer value: {number.Value}";
        }

        value = result;
        return null;
    }

    public override string? ReadJson(JsonElement json, out object? value)
    {
        value = null;

        // JSON has one kind of number: 1.0 and 1e0 are the integer 1 (section 3.5.1 leaves their spelling open).
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetDouble(out var number) || number != Math.Floor(number))
        {
            return $"Int cannot represent non-integer value: {JsonText.Show(json)}";
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            return $"Int cannot represent non 32-bit signed integer value: {JsonText.Show(json)}";
        }

        value = (int)number;
        return null;
    }

    public override string? Write(object result, out object? value)
    {
        value = result switch
        {
            int => result,
            short or byte or sbyte or ushort => Convert.ToInt32(result, CultureInfo.InvariantCulture),
            long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
            uint number when number <= int.MaxValue => (int)number,
            double number when number == Math.Floor(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
            decimal number when number == Math.Floor(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
            _ => null,
        };
        return value is not null ? null : result is long or uint or ulong
            ? $"Int cannot represent non 32-bit signed integer value: {Show(result)}"
            : $"Int cannot represent non-integer value: {Show(result)}";
    }
}
