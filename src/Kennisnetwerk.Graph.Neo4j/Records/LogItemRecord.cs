using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>An item of the change log as the properties of a node of its own, and back.</summary>
internal static class LogItemRecord
{
    /// <summary>The properties of an item.</summary>
    public static Dictionary<string, object?> Write(long sequence, int ordinal, LogItem item)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [LogNames.Sequence.Name] = sequence,
            [LogNames.Ordinal.Name] = ordinal,
            [Names.Id.Name] = item.Id,
            [LogNames.IsErased.Name] = item.IsErased,
            [LogNames.IsNode.Name] = item is LogItem.OfNode,
        };
        var (before, after) = item switch
        {
            LogItem.OfNode node => (Text(node.Before, StateJson.Write), Text(node.After, StateJson.Write)),
            LogItem.OfRelation relation => (Text(relation.Before, StateJson.Write), Text(relation.After, StateJson.Write)),
            _ => throw new ArgumentException($"Unknown log item {item.GetType().Name}.", nameof(item)),
        };
        Add(properties, LogNames.Before.Name, before);
        Add(properties, LogNames.After.Name, after);
        if (item is LogItem.OfNode { Type: var type, RedirectedTo: var target })
        {
            Add(properties, LogNames.Type.Name, type);
            Add(properties, Names.To.Name, target);
        }
        return properties;
    }

    /// <summary>The item that such properties describe.</summary>
    public static LogItem Read(Neo4jNode record)
    {
        var id = (string)record.Properties[Names.Id.Name]!;
        var before = record.Properties.GetValueOrDefault(LogNames.Before.Name) as string;
        var after = record.Properties.GetValueOrDefault(LogNames.After.Name) as string;
        var isErased = record.Properties[LogNames.IsErased.Name] is true;
        return record.Properties[LogNames.IsNode.Name] is true
            ? new LogItem.OfNode(
                id,
                record.Properties.GetValueOrDefault(LogNames.Type.Name) as string ?? "",
                before is null ? null : StateJson.ReadNode(id, before),
                after is null ? null : StateJson.ReadNode(id, after))
            {
                RedirectedTo = record.Properties.GetValueOrDefault(Names.To.Name) as string,
                IsErased = isErased,
            }
            : new LogItem.OfRelation(
                id,
                before is null ? null : StateJson.ReadRelation(id, before),
                after is null ? null : StateJson.ReadRelation(id, after))
            {
                IsErased = isErased,
            };
    }

    private static string? Text<T>(T? state, Func<T, string> write)
        where T : class => state is null ? null : write(state);

    private static void Add(Dictionary<string, object?> properties, string name, string? value)
    {
        if (value is not null)
        {
            properties.Add(name, value);
        }
    }
}
