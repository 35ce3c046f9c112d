using System.Collections.Immutable;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>A node of the graph as the properties of a node in the database, and back.</summary>
internal static class NodeRecord
{
    /// <summary>All properties of a node: what is not among them, it has no more.</summary>
    public static Dictionary<string, object?> Write(GraphSchema schema, Node node)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Names.Id.Name] = node.Id,
            [Names.Type.Name] = node.Type,
            [Names.Version.Name] = node.Version,
            [Names.Status.Name] = RowValues.StatusText(node.Status),
            [Names.Owners.Name] = node.Eigenaars,
            [Names.CreatedAt.Name] = node.CreatedAt,
            [Names.ModifiedAt.Name] = node.ModifiedAt,
        };
        if (!node.Claims.IsEmpty)
        {
            properties[Names.Claims.Name] = ClaimsJson.Write(node.Claims);
        }
        foreach (var (name, value) in node.Fields)
        {
            properties[name] = PropertyValue.Of(value);
        }
        SortKeys.AddTo(properties, schema.Type(node.Type)?.Fields ?? [], node.Fields);
        return properties;
    }

    /// <summary>The node that such properties describe.</summary>
    /// <exception cref="FormatException">Somebody else changed it into something that is no node of ours.</exception>
    public static Node Read(Neo4jNode record)
    {
        var properties = record.Properties;
        return new Node
        {
            Id = Get<string>(properties, Names.Id.Name),
            Type = Get<string>(properties, Names.Type.Name),
            Version = Get<long>(properties, Names.Version.Name),
            Status = Enum.Parse<Publicatiestatus>(Get<string>(properties, Names.Status.Name), ignoreCase: true),
            Eigenaars = [.. Get<IReadOnlyList<object?>>(properties, Names.Owners.Name).Cast<string>()],
            CreatedAt = Get<DateTimeOffset>(properties, Names.CreatedAt.Name),
            ModifiedAt = Get<DateTimeOffset>(properties, Names.ModifiedAt.Name),
            Fields = Fields(properties),
            Claims = properties.GetValueOrDefault(Names.Claims.Name) is string claims ? ClaimsJson.Read(claims) : [],
        };
    }

    /// <summary>The properties that are the schema's, not ours.</summary>
    public static ImmutableSortedDictionary<string, GraphValue> Fields(IReadOnlyDictionary<string, object?> properties) => properties
        .Where(pair => !pair.Key.StartsWith(Names.Prefix, StringComparison.Ordinal) && pair.Key != Names.Id.Name)
        .ToImmutableSortedDictionary(pair => pair.Key, pair => PropertyValue.Read(pair.Value), StringComparer.Ordinal);

    private static T Get<T>(IReadOnlyDictionary<string, object?> properties, string name) => properties.GetValueOrDefault(name) is T value
        ? value
        : throw new FormatException($"A node has no proper '{name}'; something else than this program changed it.");
}
