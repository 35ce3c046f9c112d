using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>Sorts rows and cuts a page out of them.</summary>
internal static class MemoryPage
{
    public static Page<T> Cut<T>(
        IEnumerable<MemoryRow> rows, ImmutableArray<Order> orders, PageRequest page, Cursor? cursor, Func<MemoryRow, T> show) =>
        Cut(rows, row => RowValues.Place(orders, row.Node, row.Relation), orders, page, cursor, show);

    public static Page<Relation> Cut(IEnumerable<Relation> relations, PageRequest page, Cursor? cursor, Func<Relation, Relation> show) =>
        Cut(relations, relation => new Cursor([], [relation.Id]), [], page, cursor, show);

    private static Page<TItem> Cut<TRow, TItem>(
        IEnumerable<TRow> rows, Func<TRow, Cursor> place, ImmutableArray<Order> orders, PageRequest page, Cursor? cursor, Func<TRow, TItem> show)
    {
        var comparer = new PlaceComparer(orders);
        var placed = rows.Select(row => (Row: row, Place: place(row))).OrderBy(pair => pair.Place, comparer).ToList();
        var rest = placed.Where(pair => cursor is null || (page.Backward ? comparer.Compare(pair.Place, cursor) < 0 : comparer.Compare(pair.Place, cursor) > 0)).ToList();
        var taken = page.Backward ? rest.TakeLast(page.Size) : rest.Take(page.Size);
        return new Page<TItem>([.. taken.Select(pair => new Row<TItem>(show(pair.Row), pair.Place.Print(orders)))], rest.Count > page.Size);
    }
}
