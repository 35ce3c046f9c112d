using System.Collections;
using System.Globalization;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>Answers as plain trees of texts and lists, complete and in a fixed order, to compare and to read.</summary>
public static class GraphPrint
{
    public static object? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        ListValue list => Each(list.Items),
        GraphValue scalar => ValueText.Print(scalar),
        Node node => new object?[] { node.Id, node.Type, node.Version, node.Status, node.CreatedAt, node.ModifiedAt, node.Eigenaars, node.Fields, node.Claims }.Select(Of).ToArray(),
        Relation relation => new object?[] { relation.Id, Of(relation.Version), Of(relation.Properties) },
        Neighbour neighbour => new object?[] { Of(neighbour.Relation), Of(neighbour.Node) },
        SourcedClaim claim => $"{claim.Vermelding} {claim.Herkomst} {claim.Peildatum} {claim.Claim}",
        Group group => new object?[] { Of(group.Value), group.Count },
        GraphPath path => new object?[] { Each(path.Nodes), Each(path.Relations) },
        Row<Node> row => new object?[] { Of(row.Item), row.Cursor },
        Row<Relation> row => new object?[] { Of(row.Item), row.Cursor },
        Row<Neighbour> row => new object?[] { Of(row.Item), row.Cursor },
        Page<Node> page => new object?[] { Each(page.Rows), page.HasMore },
        Page<Relation> page => new object?[] { Each(page.Rows), page.HasMore },
        Page<Neighbour> page => new object?[] { Each(page.Rows), page.HasMore },
        LogEntry entry => new object?[] { entry.Sequence, entry.Key, entry.Moment, entry.Actor, entry.Source, entry.Reason, entry.SchemaVersion, Each(entry.Items) },
        LogItem.OfNode item => new object?[] { item.Id, item.Type, Of(item.Before), Of(item.After), item.RedirectedTo, item.IsErased },
        LogItem.OfRelation item => new object?[] { item.Id, Of(item.Before), Of(item.After), item.IsErased },
        StoreSummary summary => new object?[] { Of(summary.Nodes), Of(summary.Relations), summary.LastSequence },
        IDictionary map => map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => new object?[] { key, Of(map[key]) }).ToArray(),
        IEnumerable items => Each(items),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static object?[] Each(IEnumerable items) => [.. items.Cast<object?>().Select(Of)];
}
