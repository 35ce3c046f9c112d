using Kennisnetwerk.Search.Index;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>What an asker may see, as a condition.</summary>
internal static class VisibilityFilter
{
    /// <summary>The condition, or none for an asker who may see everything.</summary>
    public static IEnumerable<PlannedFilter> Of(Visibility visibility, FieldLayout layout) => visibility.Field is { } field
        ? [new PlannedFilter(layout.Require(field, FieldKind.Keyword).Number, visibility.Values, false, true)]
        : [];
}
