using System.Text.Json;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Kennis.Import.Lines;

/// <summary>Reads the JSON form of field values, as exports write it.</summary>
internal static class JsonFieldValue
{
    /// <summary>The value, or null when the JSON does not fit the field.</summary>
    public static GraphValue? Read(GraphField field, JsonElement json)
    {
        if (!field.IsList)
        {
            return ReadScalar(field, json);
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var items = json.EnumerateArray().Select(item => ReadScalar(field, item)).ToList();
        return items.Contains(null) ? null : ListValue.Of(items.OfType<GraphValue>());
    }

    /// <summary>What <see cref="Read"/> expects, in Dutch.</summary>
    public static string Expectation(GraphField field)
    {
        var scalar = field.Kind switch
        {
            FieldKind.Choice => $"een van {string.Join(", ", field.Choices)}",
            FieldKind.Whole => "een heel getal",
            FieldKind.Number => "een getal",
            FieldKind.Truth => "true of false",
            FieldKind.Date => "een datum zoals \"2021-03-15\"",
            FieldKind.Moment => "een moment zoals \"2021-03-15T09:30:00.000Z\"",
            _ => "een tekst",
        };
        return field.IsList ? $"een lijst met per waarde {scalar}" : scalar;
    }

    private static GraphValue? ReadScalar(GraphField field, JsonElement json)
    {
        var text = field.Kind switch
        {
            FieldKind.Whole or FieldKind.Number => json.ValueKind == JsonValueKind.Number ? json.GetRawText() : null,
            FieldKind.Truth => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetRawText() : null,
            _ => JsonText.Read(json),
        };
        return text is null ? null : FieldText.Read(field, text);
    }
}
