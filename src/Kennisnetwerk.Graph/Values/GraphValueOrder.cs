namespace Kennisnetwerk.Graph.Values;

/// <summary>
/// The one total order of scalars: texts by code point, numbers by size, no before yes, dates and moments by time.
/// Lists do not order, and scalars of different kinds do not compare; a schema never asks for either.
/// </summary>
public sealed class GraphValueOrder : IComparer<GraphValue>
{
    private GraphValueOrder()
    {
    }

    /// <summary>The order.</summary>
    public static GraphValueOrder Instance { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The values are lists or of different kinds.</exception>
    public int Compare(GraphValue? x, GraphValue? y) => (x, y) switch
    {
        (TextValue a, TextValue b) => GraphText.Compare(a.Text, b.Text),
        (WholeValue a, WholeValue b) => a.Number.CompareTo(b.Number),
        (NumberValue a, NumberValue b) => a.Number.CompareTo(b.Number),
        (TruthValue a, TruthValue b) => a.Truth.CompareTo(b.Truth),
        (DateValue a, DateValue b) => a.Date.CompareTo(b.Date),
        (MomentValue a, MomentValue b) => a.Moment.CompareTo(b.Moment),
        _ => throw new ArgumentException($"{x?.GetType().Name ?? "null"} and {y?.GetType().Name ?? "null"} do not compare."),
    };
}
