using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kennisnetwerk.Graph.Neo4j.Client.Values;

/// <summary>Writes parameters in the Query API's typed JSON, in which every value travels as text with its type beside it.</summary>
internal static class TypedJsonWriter
{
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.fffffff";

    /// <summary>Writes one value.</summary>
    /// <exception cref="ArgumentException">The value's type is not one that Neo4j takes, or text holds half a surrogate pair.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                WriteNull(json);
                break;
            case string text:
                WriteText(json, "String", Whole(text));
                break;
            case bool truth:
                json.WriteStartObject();
                json.WriteString("$type", "Boolean");
                json.WriteBoolean("_value", truth);
                json.WriteEndObject();
                break;
            case int or long:
                WriteText(json, "Integer", Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteText(json, "Float", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly date:
                WriteText(json, "Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TimeOnly time:
                WriteText(json, "LocalTime", time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
                break;
            case DateTime { Kind: DateTimeKind.Unspecified } local:
                WriteText(json, "LocalDateTime", local.ToString(InstantForm, CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset moment:
                WriteText(json, "OffsetDateTime", moment.ToString(InstantForm + "zzz", CultureInfo.InvariantCulture));
                break;
            case Neo4jDuration duration:
                WriteText(json, "Duration", duration.ToString());
                break;
            case byte[] bytes:
                WriteText(json, "Base64", Convert.ToBase64String(bytes));
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable items:
                WriteList(json, items);
                break;
            default:
                throw new ArgumentException($"Neo4j has no type for a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteNull(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$type", "Null");
        json.WriteNull("_value");
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string type, string text)
    {
        json.WriteStartObject();
        json.WriteString("$type", type);
        json.WriteString("_value", text);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartObject();
        json.WriteString("$type", "List");
        json.WriteStartArray("_value");
        foreach (var item in items)
        {
            Write(json, item);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        json.WriteString("$type", "Map");
        json.WriteStartObject("_value");
        foreach (var (name, item) in map)
        {
            json.WritePropertyName(Whole(name));
            Write(json, item);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The JSON writer would replace half a pair by U+FFFD without a word; what is stored must be what was given.</summary>
    private static string Whole(string text)
    {
        if (!Ascii.IsValid(text) && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            for (var rest = text.AsSpan(); rest.Length > 0;)
            {
                if (Rune.DecodeFromUtf16(rest, out _, out var used) != System.Buffers.OperationStatus.Done)
                {
                    throw new ArgumentException($"The text holds half a surrogate pair at position {text.Length - rest.Length}.", nameof(text));
                }
                rest = rest[used..];
            }
        }
        return text;
    }
}
