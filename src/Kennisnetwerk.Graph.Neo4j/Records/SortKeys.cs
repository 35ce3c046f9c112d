using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Records;

/// <summary>The sort keys that are stored beside sortable texts, because Neo4j has no Dutch order of its own.</summary>
internal static class SortKeys
{
    /// <summary>Whether the field has a sort key.</summary>
    public static bool Has(GraphField field) => field is { IsSortable: true, IsList: false, Kind: FieldKind.Text };

    /// <summary>Adds the sort keys of those fields that have a value.</summary>
    public static void AddTo(
        Dictionary<string, object?> properties, IEnumerable<GraphField> fields, IReadOnlyDictionary<string, GraphValue> values)
    {
        foreach (var field in fields.Where(Has))
        {
            if (values.GetValueOrDefault(field.Name) is TextValue text)
            {
                properties[Names.SortKey(field.Name).Name] = DutchSortKey.Of(text.Text);
            }
        }
    }
}
