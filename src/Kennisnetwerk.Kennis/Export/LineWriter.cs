using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Kennis.Export;

/// <summary>
/// Writes a node or a relation as one line of JSON, the same bytes for the same content: keys in the order of the schema, what is absent left out,
/// numbers in their shortest form, no moments and no versions.
/// </summary>
internal sealed class LineWriter(GraphSchema schema)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    /// <summary>The line of a node, ended by a line feed; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Write(Node node) => Line(json =>
    {
        json.WriteString(ExportKey.Id, node.Id);
        json.WriteString(ExportKey.Type, node.Type);
        WriteFields(json, schema.Type(node.Type)!.Fields, node.Fields);
        if (node.Status != Publicatiestatus.Gepubliceerd)
        {
            json.WriteString(ExportKey.Status, node.Status.ToString().ToUpperInvariant());
        }

        if (!node.Eigenaars.IsEmpty)
        {
            json.WriteStartArray(ExportKey.Owners);
            foreach (var owner in node.Eigenaars)
            {
                json.WriteStringValue(owner);
            }

            json.WriteEndArray();
        }

        WriteClaims(json, node.Claims);
    });

    /// <summary>The line of a relation, ended by a line feed; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Write(Relation relation) => Line(json =>
    {
        json.WriteString(ExportKey.From, relation.Van);
        json.WriteString(ExportKey.Relation, relation.Soort);
        json.WriteString(ExportKey.To, relation.Naar);
        WriteFields(json, schema.Kind(relation.Soort)!.Properties, relation.Properties);
    });

    private ReadOnlyMemory<byte> Line(Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void WriteFields(Utf8JsonWriter json, ImmutableArray<GraphField> fields, ImmutableSortedDictionary<string, GraphValue> values)
    {
        foreach (var field in fields)
        {
            switch (values.GetValueOrDefault(field.Name))
            {
                case null or ListValue { Items.IsEmpty: true }:
                    break;
                case ListValue list:
                    json.WriteStartArray(field.Name);
                    foreach (var item in list.Items)
                    {
                        WriteScalar(json, item);
                    }

                    json.WriteEndArray();
                    break;
                case var scalar:
                    json.WritePropertyName(field.Name);
                    WriteScalar(json, scalar);
                    break;
            }
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, GraphValue value)
    {
        switch (value)
        {
            case TruthValue or WholeValue or NumberValue:
                json.WriteRawValue(value.ToString()!);
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteClaims(Utf8JsonWriter json, ImmutableArray<Claim> claims)
    {
        if (claims.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(ExportKey.Claims);
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString(ExportKey.Over, claim.Over);
            WriteUnlessEmpty(json, ExportKey.Field, claim.Veld);
            WriteUnlessEmpty(json, ExportKey.Value, claim.Waarde);
            WriteUnlessEmpty(json, ExportKey.Place, claim.Plaats);
            if (claim.Gelezen is { } reading)
            {
                json.WriteString(ExportKey.Reading, reading);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, string key, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(key, text);
        }
    }
}
