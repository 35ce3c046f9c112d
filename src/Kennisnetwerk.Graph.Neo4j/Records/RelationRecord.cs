using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>A relation as the properties of a relationship, and back. Its id holds its ends, so a relationship is read by itself.</summary>
internal static class RelationRecord
{
    /// <summary>All properties of a relation.</summary>
    public static Dictionary<string, object?> Write(GraphSchema schema, Relation relation)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Names.RelationId.Name] = relation.Id,
            [Names.Version.Name] = relation.Version,
        };
        foreach (var (name, value) in relation.Properties)
        {
            properties[name] = PropertyValue.Of(value);
        }
        SortKeys.AddTo(properties, schema.Kind(relation.Soort)?.Properties ?? [], relation.Properties);
        return properties;
    }

    /// <summary>The relation that a relationship describes.</summary>
    /// <exception cref="FormatException">Somebody else changed it into something that is no relation of ours.</exception>
    public static Relation Read(Neo4jRelationship record) =>
        record.Properties.GetValueOrDefault(Names.RelationId.Name) is string id
            && RelationId.Parse(id) is { } parts
            && record.Properties.GetValueOrDefault(Names.Version.Name) is long version
            ? new Relation
            {
                Van = parts.Van,
                Soort = parts.Soort,
                Naar = parts.Naar,
                Version = version,
                Properties = NodeRecord.Fields(record.Properties),
            }
            : throw new FormatException($"A relationship of type '{record.Type}' has no proper id; something else than this program changed it.");
}
