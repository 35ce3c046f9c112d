namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>A condition on a keyword field.</summary>
/// <param name="Field">Number of the keyword field.</param>
/// <param name="Values">The values of which any will do.</param>
/// <param name="Excluded">Whether documents that have any are left out instead.</param>
/// <param name="IsVisibility">Whether this says what the asker may see; no facet ignores it.</param>
internal sealed record PlannedFilter(int Field, IReadOnlyList<string> Values, bool Excluded, bool IsVisibility);
