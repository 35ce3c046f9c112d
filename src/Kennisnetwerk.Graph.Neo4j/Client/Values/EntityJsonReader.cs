using System.Text.Json;

namespace Kennisnetwerk.Graph.Neo4j.Client.Values;

/// <summary>Reads nodes and relationships of the Query API's typed JSON; unknown members of a later version are passed over.</summary>
internal static class EntityJsonReader
{
    /// <summary>Reads a node; the reader stands on its opening brace.</summary>
    public static Neo4jNode ReadNode(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartObject);
        string? id = null;
        List<string> labels = [];
        Dictionary<string, object?> properties = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = json.GetString();
            json.Read();
            switch (member)
            {
                case "_element_id":
                    id = json.GetString();
                    break;
                case "_labels":
                    labels = ReadTexts(ref json);
                    break;
                case "_properties":
                    properties = TypedJsonReader.ReadMap(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
        return new(id ?? throw new JsonException("A node without an id."), labels, properties);
    }

    /// <summary>Reads a relationship; the reader stands on its opening brace.</summary>
    public static Neo4jRelationship ReadRelationship(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartObject);
        string? id = null, start = null, end = null, type = null;
        Dictionary<string, object?> properties = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = json.GetString();
            json.Read();
            switch (member)
            {
                case "_element_id":
                    id = json.GetString();
                    break;
                case "_start_node_element_id":
                    start = json.GetString();
                    break;
                case "_end_node_element_id":
                    end = json.GetString();
                    break;
                case "_type":
                    type = json.GetString();
                    break;
                case "_properties":
                    properties = TypedJsonReader.ReadMap(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
        return id is not null && start is not null && end is not null && type is not null
            ? new(id, start, end, type, properties)
            : throw new JsonException("A relationship without id, ends or type.");
    }

    /// <summary>Reads an array of plain strings.</summary>
    internal static List<string> ReadTexts(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartArray);
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString() ?? throw new JsonException("A null where text was expected."));
        }
        return texts;
    }
}
