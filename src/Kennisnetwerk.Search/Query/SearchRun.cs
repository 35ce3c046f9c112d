using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Query.Matching;
using Kennisnetwerk.Search.Query.Paging;
using Kennisnetwerk.Search.Query.Planning;
using Kennisnetwerk.Search.Query.Ranking;
using Kennisnetwerk.Search.Query.Showing;

namespace Kennisnetwerk.Search.Query;

/// <summary>One search on one state of the index.</summary>
internal sealed class SearchRun
{
    private readonly IndexSettings _settings;
    private readonly IndexSnapshot _snapshot;
    private readonly SearchRequest _request;
    private readonly ScoredPlan _plan;
    private readonly PageWindow _window;
    private readonly FacetCounter[] _facets;
    private readonly FieldOrder? _order;
    private readonly TopHits _top;
    private long _total;

    /// <summary>Prepares a search.</summary>
    /// <param name="settings">The settings of the index.</param>
    /// <param name="snapshot">The state to search.</param>
    /// <param name="request">What to show of it.</param>
    /// <param name="plan">What to look for.</param>
    /// <param name="window">Which part of the order to show.</param>
    /// <exception cref="InvalidSearchRequestException">The request names an unknown field.</exception>
    public SearchRun(IndexSettings settings, IndexSnapshot snapshot, SearchRequest request, SearchPlan plan, PageWindow window)
    {
        _settings = settings;
        _snapshot = snapshot;
        _request = request;
        _window = window;
        _facets = [.. request.Facets.Select(facet => new FacetCounter(facet, snapshot.Layout.Require(facet.Field, FieldKind.Keyword).Number))];
        _order = request.Order is { } order ? new FieldOrder(snapshot, order) : null;
        _plan = new ScoredPlan(plan, snapshot);

        // One more than the page shows whether there is a next page.
        _top = request.PageSize == 0 ? new TopHits(0, null)
            : window.Backward ? new TopHits(request.PageSize, window.Before?.Last, backward: true)
            : new TopHits(request.PageSize + 1, window.After?.Last);
    }

    /// <summary>Searches all segments and makes the page.</summary>
    /// <param name="opening">Names the opening of the index, for the cursor.</param>
    public SearchResult Run(string opening)
    {
        for (var segment = 0; segment < _snapshot.Segments.Count; segment++)
        {
            Search(segment);
        }

        var (page, start, more) = Page();
        var hits = new SearchHit[page.Length];
        var presenter = new HitPresenter(_settings, _plan, _request);
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] = presenter.Show(page[i], new SearchCursor(opening, _snapshot.Version, start + i + 1, page[i]).Print());
        }

        var result = new SearchResult(
            _request.CountTotal ? _total : -1,
            hits,
            [.. _facets.Select(facet => facet.Result())],
            _plan.Plan.DidYouMean,
            more && hits.Length > 0 ? hits[^1].Cursor : null,
            start > 0);
        GC.KeepAlive(_snapshot);
        return result;
    }

    private (ScoredDocument[] Page, int Start, bool More) Page()
    {
        if (_order is not null)
        {
            var (from, to) = _window.Place(_total);
            return (_order.Page(from, to - from), from, to < _total);
        }

        var found = _top.ToSorted();
        if (_window.Backward)
        {
            var (from, to) = _window.Place(_total);
            return (found[Math.Max(0, found.Length - (to - from))..], from, _window.Before is not null);
        }

        var seen = (_window.After?.Hits ?? 0) + found.Length;
        var (start, end) = _window.Place(seen);
        return (found[..(end - start)], start, end < seen);
    }

    private void Search(int segment)
    {
        var filters = new FilterSets(_snapshot.Segments[segment], _plan.Plan);
        var allowed = filters.Allowed();
        if (_request.CountTotal || _window.NeedsTotal || _order is not null || _facets.Length > 0 || !_plan.Plan.HasWords)
        {
            var words = WordMatches.Find(_plan, segment);
            var found = Both(words, allowed) ?? BitSet.Full(_snapshot.Segments[segment].Reader.Documents);
            _total += found.Count();
            foreach (var facet in _facets)
            {
                facet.Add(_snapshot.Segments[segment].Reader, Both(words, filters.AllowedWithout(facet.Field)));
            }

            _order?.Add(segment, found);
            if (!_plan.Plan.HasWords)
            {
                AddAll(segment, found);
            }
        }

        if (_plan.Plan.HasWords && _order is null && _request.PageSize > 0)
        {
            new MaxScoreSearch(_plan, segment, allowed, _top).Run();
        }
    }

    private void AddAll(int segment, BitSet found)
    {
        var first = _snapshot.Bases[segment];
        var from = _window.Backward ? 0 : Math.Max(0, (_window.After?.Last.Document ?? -1) + 1 - first);
        var room = _window.Backward ? int.MaxValue : _request.PageSize + 1;
        for (var document = found.Next(from); document >= 0 && room > 0; document = found.Next(document + 1))
        {
            _top.Offer(new ScoredDocument(0, first + document));
            room--;
        }
    }

    private static BitSet? Both(BitSet? left, BitSet? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var both = left.Clone();
        both.And(right);
        return both;
    }
}
