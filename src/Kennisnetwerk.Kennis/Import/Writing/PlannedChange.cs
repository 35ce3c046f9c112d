using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>A change with the place in a file that asks for it, so that what the graph refuses can be shown there.</summary>
/// <param name="Change">The change.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record PlannedChange(Change Change, string File, int Line)
{
    /// <summary>For each claim of the change, the column that it was read from.</summary>
    public ImmutableArray<string> ClaimColumns { get; init; } = [];

    /// <summary>The column behind a member of the change: <c>van</c>, <c>id</c>, or a field's name. Empty for the row as a whole.</summary>
    public required Func<string, string> ColumnOf { get; init; }
}
