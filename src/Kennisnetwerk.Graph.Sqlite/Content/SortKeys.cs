using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>Which fields have an alphabetical key.</summary>
internal static class SortKeys
{
    /// <summary>The names of the sortable texts, in their order.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<GraphField> fields) =>
        [.. fields.Where(field => field is { IsSortable: true, IsList: false, Kind: FieldKind.Text or FieldKind.Choice }).Select(field => field.Name)];
}
