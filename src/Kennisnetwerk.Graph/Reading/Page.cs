using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>A part of a list, in its order.</summary>
/// <typeparam name="T">What a row holds.</typeparam>
/// <param name="Rows">The rows.</param>
/// <param name="HasMore">Whether rows follow in the direction of paging.</param>
public sealed record Page<T>(ImmutableArray<Row<T>> Rows, bool HasMore)
{
    /// <summary>A page without rows.</summary>
    public static Page<T> Empty { get; } = new([], false);

    /// <summary>The rows without their cursors.</summary>
    public IEnumerable<T> Items => Rows.Select(row => row.Item);
}
