namespace Kennisnetwerk.Graph.Reading;

/// <summary>
/// One key of an order. Absent values come last in both directions. Every order ends in the id (and, in an expansion, in the
/// relation's id), ascending, so that it is total.
/// </summary>
/// <param name="Field">A scalar field; lists do not order.</param>
/// <param name="Descending">From high to low.</param>
/// <param name="Alphabetical">Texts by <see cref="Values.DutchSortKey"/> instead of by code point; only for sortable fields.</param>
public sealed record Order(FieldReference Field, bool Descending = false, bool Alphabetical = false);
