using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>
/// Log items as JSON. Values carry their kind by <see cref="ValueText"/>, so that an entry reads back as it was written whatever has become
/// of the schema since.
/// </summary>
internal static class LogJson
{
    public static string Print(LogItem item) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        if (item is LogItem.OfNode node)
        {
            writer.WriteString("knoop", node.NodeId);
            writer.WriteString("soort", node.Type);
            WriteNode(writer, "voor", node.Before);
            WriteNode(writer, "na", node.After);
            if (node.RedirectedTo is { } target)
            {
                writer.WriteString("verwijst", target);
            }
        }
        else if (item is LogItem.OfRelation relation)
        {
            writer.WriteString("relatie", relation.RelationId);
            WriteRelation(writer, "voor", relation.Before);
            WriteRelation(writer, "na", relation.After);
        }

        if (item.IsErased)
        {
            writer.WriteBoolean("gewist", true);
        }

        writer.WriteEndObject();
    });

    /// <exception cref="GraphStoreException">It is not what <see cref="Print"/> wrote.</exception>
    public static LogItem Read(string json)
    {
        try
        {
            return ReadItem(json);
        }
        catch (Exception exception) when (StoredContent.IsUnreadable(exception))
        {
            throw StoredContent.Unreadable("an item of the log", exception);
        }
    }

    private static LogItem ReadItem(string json)
    {
        using var document = JsonDocument.Parse(json);
        var item = document.RootElement;
        var isErased = item.TryGetProperty("gewist", out _);
        if (item.TryGetProperty("relatie", out var relation))
        {
            var relationId = relation.GetString()!;
            return new LogItem.OfRelation(relationId, ReadRelation(item, "voor", relationId), ReadRelation(item, "na", relationId)) { IsErased = isErased };
        }

        var id = item.GetProperty("knoop").GetString()!;
        var type = item.GetProperty("soort").GetString()!;
        return new LogItem.OfNode(id, type, ReadNode(item, "voor", id, type), ReadNode(item, "na", id, type))
        {
            IsErased = isErased,
            RedirectedTo = item.TryGetProperty("verwijst", out var target) ? target.GetString() : null,
        };
    }

    private static void WriteNode(Utf8JsonWriter writer, string name, Node? node)
    {
        if (node is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("versie", node.Version);
        writer.WriteString("status", node.Status.ToString());
        writer.WriteString("aangemaakt", GraphMoment.Print(node.CreatedAt));
        writer.WriteString("gewijzigd", GraphMoment.Print(node.ModifiedAt));
        writer.WriteStartArray("eigenaars");
        foreach (var owner in node.Eigenaars)
        {
            writer.WriteStringValue(owner);
        }

        writer.WriteEndArray();
        WriteValues(writer, "velden", node.Fields);
        if (!node.Claims.IsEmpty)
        {
            writer.WritePropertyName("beweringen");
            ClaimJson.Write(writer, node.Claims);
        }

        writer.WriteEndObject();
    }

    private static Node? ReadNode(JsonElement item, string name, string id, string type) => !item.TryGetProperty(name, out var node)
        ? null
        : new Node
        {
            Id = id,
            Type = type,
            Version = node.GetProperty("versie").GetInt64(),
            Status = Enum.Parse<Publicatiestatus>(node.GetProperty("status").GetString()!),
            CreatedAt = ReadMoment(node, "aangemaakt"),
            ModifiedAt = ReadMoment(node, "gewijzigd"),
            Eigenaars = [.. node.GetProperty("eigenaars").EnumerateArray().Select(owner => owner.GetString()!)],
            Fields = ReadValues(node, "velden"),
            Claims = node.TryGetProperty("beweringen", out var claims) ? ClaimJson.Read(claims) : [],
        };

    private static void WriteRelation(Utf8JsonWriter writer, string name, Relation? relation)
    {
        if (relation is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteNumber("versie", relation.Version);
            WriteValues(writer, "eigenschappen", relation.Properties);
            writer.WriteEndObject();
        }
    }

    private static Relation? ReadRelation(JsonElement item, string name, string id)
    {
        if (!item.TryGetProperty(name, out var relation) || RelationId.Parse(id) is not { } parts)
        {
            return null;
        }

        return new Relation
        {
            Van = parts.Van,
            Soort = parts.Soort,
            Naar = parts.Naar,
            Version = relation.GetProperty("versie").GetInt64(),
            Properties = ReadValues(relation, "eigenschappen"),
        };
    }

    private static void WriteValues(Utf8JsonWriter writer, string name, ImmutableSortedDictionary<string, GraphValue> values)
    {
        writer.WriteStartObject(name);
        foreach (var (field, value) in values)
        {
            if (value is not ListValue list)
            {
                writer.WriteString(field, ValueText.Print(value));
                continue;
            }

            writer.WriteStartArray(field);
            foreach (var part in list.Items)
            {
                writer.WriteStringValue(ValueText.Print(part));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, GraphValue> ReadValues(JsonElement owner, string name) => owner.GetProperty(name)
        .EnumerateObject().ToImmutableSortedDictionary(property => property.Name, property => ReadValue(property.Value), StringComparer.Ordinal);

    private static GraphValue ReadValue(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? ListValue.Of(value.EnumerateArray().Select(part => ValueText.Parse(part.GetString()!)))
        : ValueText.Parse(value.GetString()!);

    private static DateTimeOffset ReadMoment(JsonElement node, string name) =>
        GraphMoment.TryParse(node.GetProperty(name).GetString()!, out var moment) ? moment : throw new FormatException($"'{name}' holds no moment.");
}
