using Kennisnetwerk.Search.Index;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Query.Ranking;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>Orders what was found by an integer or sort field; documents without a value come last, equal ones in the order of writing.</summary>
internal sealed class FieldOrder
{
    private readonly IndexSnapshot _snapshot;
    private readonly SearchOrder _order;
    private readonly FieldPlace _place;
    private readonly List<(int Document, long Number, string? Text)> _with = [];
    private readonly List<int> _without = [];

    /// <summary>Prepares an order.</summary>
    /// <exception cref="InvalidSearchRequestException">The field cannot be ordered by.</exception>
    public FieldOrder(IndexSnapshot snapshot, SearchOrder order)
    {
        _snapshot = snapshot;
        _order = order;
        _place = snapshot.Layout.Require(order.Field, FieldKind.Number, FieldKind.Sort);
    }

    public void Add(int segment, BitSet found)
    {
        var reader = _snapshot.Segments[segment].Reader;
        for (var document = found.Next(0); document >= 0; document = found.Next(document + 1))
        {
            var number = _place.Definition.Kind == FieldKind.Number ? reader.Integers[_place.Number][document] : null;
            var text = _place.Definition.Kind == FieldKind.Sort ? reader.SortKeys[_place.Number].TextOf(document) : null;
            if (number is null && text is null)
            {
                _without.Add(_snapshot.Bases[segment] + document);
            }
            else
            {
                _with.Add((_snapshot.Bases[segment] + document, number ?? 0, text));
            }
        }
    }

    /// <summary>Part of the order.</summary>
    public ScoredDocument[] Page(int start, int count)
    {
        var byValue = Comparer<(int Document, long Number, string? Text)>.Create((left, right) =>
            left.Number != right.Number ? left.Number.CompareTo(right.Number) : string.CompareOrdinal(left.Text, right.Text));
        var ordered = _order.Descending ? _with.OrderDescending(byValue) : _with.Order(byValue);
        return [.. ordered.Select(value => value.Document).Concat(_without).Skip(start).Take(count).Select(document => new ScoredDocument(0, document))];
    }
}
