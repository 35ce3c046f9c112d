using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>A node or relation as it was at one moment, in the text that the change log keeps.</summary>
internal static class StateJson
{
    /// <summary>Writes a node.</summary>
    public static string Write(Node node) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("soort", node.Type);
        json.WriteNumber("versie", node.Version);
        json.WriteString("status", RowValues.StatusText(node.Status));
        json.WriteStartArray("eigenaars");
        foreach (var owner in node.Eigenaars)
        {
            json.WriteStringValue(owner);
        }
        json.WriteEndArray();
        json.WriteString("aangemaakt", GraphMoment.Print(node.CreatedAt));
        json.WriteString("gewijzigd", GraphMoment.Print(node.ModifiedAt));
        json.WritePropertyName("velden");
        WriteValues(json, node.Fields);
        json.WritePropertyName("beweringen");
        ClaimsJson.WriteTo(json, node.Claims);
        json.WriteEndObject();
    });

    /// <summary>Writes a relation.</summary>
    public static string Write(Relation relation) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("versie", relation.Version);
        json.WritePropertyName("velden");
        WriteValues(json, relation.Properties);
        json.WriteEndObject();
    });

    /// <summary>Reads a node.</summary>
    public static Node ReadNode(string id, string text)
    {
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        return new Node
        {
            Id = id,
            Type = json.GetProperty("soort").GetString()!,
            Version = json.GetProperty("versie").GetInt64(),
            Status = Enum.Parse<Publicatiestatus>(json.GetProperty("status").GetString()!, ignoreCase: true),
            Eigenaars = [.. json.GetProperty("eigenaars").EnumerateArray().Select(owner => owner.GetString()!)],
            CreatedAt = Moment(json, "aangemaakt"),
            ModifiedAt = Moment(json, "gewijzigd"),
            Fields = ReadValues(json),
            Claims = ClaimsJson.Read(json.GetProperty("beweringen")),
        };
    }

    /// <summary>Reads a relation.</summary>
    public static Relation ReadRelation(string id, string text)
    {
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        var parts = RelationId.Parse(id) ?? throw new FormatException($"The log holds a relation with the id '{id}'.");
        return new Relation
        {
            Van = parts.Van,
            Soort = parts.Soort,
            Naar = parts.Naar,
            Version = json.GetProperty("versie").GetInt64(),
            Properties = ReadValues(json),
        };
    }

    private static void WriteValues(Utf8JsonWriter json, ImmutableSortedDictionary<string, GraphValue> values)
    {
        json.WriteStartObject();
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            if (value is ListValue list)
            {
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    json.WriteStringValue(ValueText.Print(item));
                }
                json.WriteEndArray();
            }
            else
            {
                json.WriteStringValue(ValueText.Print(value));
            }
        }
        json.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, GraphValue> ReadValues(JsonElement json) => json.GetProperty("velden").EnumerateObject()
        .ToImmutableSortedDictionary(
            member => member.Name,
            member => member.Value.ValueKind == JsonValueKind.Array
                ? ListValue.Of(member.Value.EnumerateArray().Select(item => ValueText.Parse(item.GetString()!)))
                : ValueText.Parse(member.Value.GetString()!),
            StringComparer.Ordinal);

    private static DateTimeOffset Moment(JsonElement json, string name) =>
        GraphMoment.TryParse(json.GetProperty(name).GetString()!, out var moment)
            ? moment
            : throw new FormatException($"The log holds a node without a proper '{name}'.");
}
