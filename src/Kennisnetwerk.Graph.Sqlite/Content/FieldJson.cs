using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>The fields of a node, or the properties of a relation, as the JSON object of a column: what SQL looks into.</summary>
internal static class FieldJson
{
    /// <summary>The object of these values, each as <see cref="SqlValue"/> has it.</summary>
    public static string Print(ImmutableSortedDictionary<string, GraphValue> values)
    {
        if (values.IsEmpty)
        {
            return "{}";
        }

        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, value) in values)
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>The object of the alphabetical keys of these values.</summary>
    /// <param name="values">All values of a record.</param>
    /// <param name="sortable">The names of the texts that have an alphabetical order.</param>
    public static string PrintKeys(ImmutableSortedDictionary<string, GraphValue> values, IEnumerable<string> sortable)
    {
        var keys = sortable.Where(name => values.GetValueOrDefault(name) is TextValue)
            .ToImmutableSortedDictionary(name => name, name => GraphValue.Of(DutchSortKey.Of(((TextValue)values[name]).Text)), StringComparer.Ordinal);
        return Print(keys);
    }

    /// <summary>Reads the object of a column.</summary>
    /// <param name="json">What <see cref="Print"/> wrote.</param>
    /// <param name="find">The field with a name, or null.</param>
    /// <exception cref="GraphStoreException">A field is not in the schema, or not of its kind.</exception>
    public static ImmutableSortedDictionary<string, GraphValue> Read(string json, Func<string, GraphField?> find)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, GraphValue>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It is no object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var field = find(name) ?? throw new GraphStoreException(
                "sqlite.content", $"The graph holds a '{name}' that the schema does not have there.", isTransient: false);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray != field.IsList)
            {
                throw new GraphStoreException("sqlite.content", $"The graph holds a {(field.IsList ? "single value" : "list")} as '{name}', where the schema has a {(field.IsList ? "list" : "single value")}; restore a copy.", isTransient: false);
            }

            values.Add(name, reader.TokenType == JsonTokenType.StartArray ? ReadList(ref reader, field) : ReadScalar(ref reader, field));
        }

        return values.ToImmutable();
    }

    private static ListValue ReadList(ref Utf8JsonReader reader, GraphField field)
    {
        var items = new List<GraphValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadScalar(ref reader, field));
        }

        return ListValue.Of(items);
    }

    private static GraphValue ReadScalar(ref Utf8JsonReader reader, GraphField field) =>
        SqlValue.Read(field.Kind, reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : reader.GetString()!);

    private static void Write(Utf8JsonWriter writer, GraphValue value)
    {
        if (value is not ListValue list)
        {
            WriteScalar(writer, value);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            WriteScalar(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteScalar(Utf8JsonWriter writer, GraphValue value)
    {
        switch (SqlValue.Of(value))
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case var other:
                throw new InvalidOperationException($"{other.GetType().Name} has no place in a column.");
        }
    }
}
