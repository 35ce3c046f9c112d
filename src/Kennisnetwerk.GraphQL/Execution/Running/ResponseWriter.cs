using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>Writes a response as JSON.</summary>
/// <remarks>
/// Specification, section 7.2. Errors come first, as the specification advises, so that a reader sees them. Fields are
/// in the order of the plan, which is that of the document. The escapes are those that JSON asks for and no more: the
/// response is never put inside HTML.
/// </remarks>
internal static class ResponseWriter
{
    private static readonly JsonWriterOptions _options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly JsonEncodedText _data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText _errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText _extensions = JsonEncodedText.Encode("extensions");

    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartObject();
        if (!result.Errors.IsEmpty)
        {
            json.WriteStartArray(_errors);
            foreach (var error in result.Errors)
            {
                WriteError(json, error);
            }

            json.WriteEndArray();
        }

        if (result.HasData)
        {
            json.WritePropertyName(_data);
            WriteValue(json, result.Data);
        }

        if (result.Cost is { } cost)
        {
            json.WriteStartObject(_extensions);
            json.WriteNumber("cost", cost);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, ExecutionError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        if (!error.Locations.IsDefaultOrEmpty)
        {
            json.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line", location.Line);
                json.WriteNumber("column", location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (!error.Path.IsDefaultOrEmpty)
        {
            json.WritePropertyName("path");
            WriteItems(json, error.Path);
        }

        json.WriteStartObject(_extensions);
        json.WriteString("code", error.Code);
        foreach (var (name, value) in error.Extensions.IsDefault ? [] : error.Extensions)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case ResultObject item:
                WriteObject(json, item);
                break;
            case ResultList list:
                WriteItems(json, list.Items);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool boolean:
                json.WriteBooleanValue(boolean);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IReadOnlyList<object?> items:
                WriteItems(json, items);
                break;
            default:
                throw new InvalidOperationException($"A scalar wrote a {value.GetType()}, which is no JSON.");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, ResultObject item)
    {
        json.WriteStartObject();
        var fields = item.Plan.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            json.WritePropertyName(fields[i].Key);
            WriteValue(json, item.Values[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<object?> items)
    {
        json.WriteStartArray();
        for (var i = 0; i < items.Count; i++)
        {
            WriteValue(json, items[i]);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }
}
