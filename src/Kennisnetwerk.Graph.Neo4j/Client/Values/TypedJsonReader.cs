using System.Globalization;
using System.Text.Json;

namespace Kennisnetwerk.Graph.Neo4j.Client.Values;

/// <summary>
/// Reads values in the Query API's typed JSON. The reader stands on a value's opening brace and is left on its closing one. The
/// two members may come in either order; a type without a counterpart here is refused rather than rounded.
/// </summary>
internal static class TypedJsonReader
{
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>Reads one value; the types are those that <see cref="Neo4jStatement.Parameters"/> names, with int as long.</summary>
    /// <exception cref="JsonException">This is not typed JSON.</exception>
    /// <exception cref="Neo4jException">The value's type or precision has no counterpart.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        Expect(json, JsonTokenType.StartObject);
        var type = ReadType(json);
        object? value = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = json.ValueTextEquals("_value"u8);
            json.Read();
            if (isValue)
            {
                value = ReadAs(type, ref json);
            }
            else
            {
                json.Skip();
            }
        }
        return value;
    }

    /// <summary>Looks ahead on a copy of the reader, which is a struct: the value's form depends on its type.</summary>
    private static string ReadType(Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueTextEquals("$type"u8))
            {
                ahead.Read();
                return ahead.GetString() ?? throw new JsonException("A typed value has a null type.");
            }
            ahead.Read();
            ahead.Skip();
        }
        throw new JsonException("A value without '$type' is not typed JSON.");
    }

    private static object? ReadAs(string type, ref Utf8JsonReader json) => type switch
    {
        "Null" => null,
        "Boolean" => json.GetBoolean(),
        "List" => ReadList(ref json),
        "Map" => ReadMap(ref json),
        "Node" => EntityJsonReader.ReadNode(ref json),
        "Relationship" => EntityJsonReader.ReadRelationship(ref json),
        _ => FromText(type, json.GetString() ?? throw new JsonException($"A {type} without a value.")),
    };

    private static object FromText(string type, string text)
    {
        try
        {
            return type switch
            {
                "String" => text,
                "Integer" => long.Parse(text, CultureInfo.InvariantCulture),
                "Float" => double.Parse(text, CultureInfo.InvariantCulture),
                "Date" => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                "LocalTime" => TimeOnly.ParseExact(text, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
                "LocalDateTime" => DateTime.ParseExact(text, InstantForm, CultureInfo.InvariantCulture),
                "OffsetDateTime" => DateTimeOffset.ParseExact(text, InstantForm + "K", CultureInfo.InvariantCulture),
                "Duration" => Neo4jDuration.Parse(text),
                "Base64" => Convert.FromBase64String(text),
                _ => throw Unsupported(type, text, null),
            };
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw Unsupported(type, text, e);
        }
    }

    private static List<object?> ReadList(ref Utf8JsonReader json)
    {
        Expect(json, JsonTokenType.StartArray);
        var items = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref json));
        }
        return items;
    }

    /// <summary>Reads an object whose members are typed values.</summary>
    internal static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json)
    {
        Expect(json, JsonTokenType.StartObject);
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            map[name] = Read(ref json);
        }
        return map;
    }

    /// <summary>Demands the kind of token that the format prescribes here.</summary>
    internal static void Expect(in Utf8JsonReader json, JsonTokenType expected)
    {
        if (json.TokenType != expected)
        {
            throw new JsonException($"{expected} was expected at byte {json.TokenStartIndex} and {json.TokenType} was found.");
        }
    }

    private static Neo4jException Unsupported(string type, string text, Exception? inner) =>
        new(Neo4jErrorCodes.UnsupportedValue, $"a {type} in the form '{text}' has no counterpart here", inner);
}
