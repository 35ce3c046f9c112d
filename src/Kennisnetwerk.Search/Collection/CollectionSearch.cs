namespace Kennisnetwerk.Search.Collection;

/// <summary>One search on one state.</summary>
internal sealed class CollectionSearch(IndexSettings settings, CollectionState state)
{
    private readonly DocumentScorer scorer = new(settings, state);

    public SearchResult Run(SearchRequest request)
    {
        Check(request);
        var question = new QuestionReader(settings, state).Read(request);
        var filters = request.Filters.Concat(question.Filters).ToList();
        var found = Find(request, question).ToList();
        var hits = Order(found.Where(hit => filters.TrueForAll(filter => DocumentFilter.Passes(filter, state.Documents[hit.Document]))), request.Order).ToList();
        var (start, next) = Window(request, hits.Count);
        return new SearchResult(
            hits.Count,
            [.. Enumerable.Range(start, next - start).Select(place => Show(hits[place], place, request, question))],
            [.. request.Facets.Select(facet => FacetCounter.Count(facet, found.Select(hit => state.Documents[hit.Document]), filters))],
            hits.Count == 0 || question.DidYouMean is not null ? question.DidYouMean : null,
            next < hits.Count && next > start ? SearchCursor.Print(next, state.Stamp) : null,
            start > 0);
    }

    /// <summary>Which of the hits the page holds: from the first number up to and without the second.</summary>
    private (int Start, int End) Window(SearchRequest request, int hits)
    {
        var low = Math.Min(request.After is null ? 0 : SearchCursor.Read(request.After, state.Stamp), hits);
        var high = Math.Clamp(request.Before is null ? hits : SearchCursor.Read(request.Before, state.Stamp) - 1, low, hits);
        return request.Backward ? (Math.Max(low, high - request.PageSize), high) : (low, Math.Min(low + request.PageSize, high));
    }

    private void Check(SearchRequest request)
    {
        if (request.PageSize < 0 || request.PageSize > settings.Limits.MaxPageSize)
        {
            throw new InvalidSearchRequestException($"A page has 0 to {settings.Limits.MaxPageSize} hits; {request.PageSize} were asked for.");
        }

        var names = request.Filters.Select(filter => filter.Field).Concat(request.Facets.Select(facet => facet.Field));
        if (names.FirstOrDefault(name => settings.Fields.All(field => field.Name != name || field.Kind != FieldKind.Keyword)) is { } unknown)
        {
            throw new InvalidSearchRequestException($"'{unknown}' is no keyword field of this index.");
        }
    }

    private IEnumerable<ScoredDocument> Find(SearchRequest request, Question question)
    {
        var candidates = question.HasWords ? scorer.Score(question.Groups) : Enumerable.Range(0, state.Documents.Length).Select(document => new ScoredDocument(document, 0));
        var excluded = question.Excluded.SelectMany(state.Postings).Select(posting => posting.Document).ToHashSet();
        var ranges = request.Ranges.Concat(question.Ranges).ToList();
        return candidates.Where(hit => !excluded.Contains(hit.Document))
            .Where(hit => DocumentFilter.Sees(request.Visibility, state.Documents[hit.Document]))
            .Where(hit => ranges.TrueForAll(range => DocumentFilter.Passes(range, state.Documents[hit.Document])))
            .Where(hit => question.Phrases.All(phrase => PhraseMatcher.Matches(settings, state.Documents[hit.Document], phrase)));
    }

    private IEnumerable<ScoredDocument> Order(IEnumerable<ScoredDocument> hits, SearchOrder? order)
    {
        if (order is null)
        {
            return hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document);
        }

        var numbers = settings.Fields.Any(field => field.Name == order.Field && field.Kind == FieldKind.Number);
        object? Key(ScoredDocument hit) => numbers
            ? DocumentFilter.Number(state.Documents[hit.Document], order.Field)
            : DocumentFilter.Values(state.Documents[hit.Document], order.Field).FirstOrDefault();
        var comparer = Comparer<object?>.Create((left, right) => numbers ? ((long)left!).CompareTo((long)right!) : string.CompareOrdinal((string)left!, (string)right!));
        var filled = hits.ToLookup(hit => Key(hit) is not null);
        var sorted = order.Descending ? filled[true].OrderByDescending(Key, comparer) : filled[true].OrderBy(Key, comparer);
        return sorted.ThenBy(hit => hit.Document).Concat(filled[false]);
    }

    private SearchHit Show(ScoredDocument hit, int place, SearchRequest request, Question question)
    {
        var document = state.Documents[hit.Document];
        var highlights = request.Highlight is { } options && question.HasWords ? new FragmentMarker(settings, question).Mark(document, options) : [];
        HitExplanation? explanation = null;
        if (request.Explain && question.HasWords)
        {
            var words = question.Groups.Select(group => scorer.Explain(group, hit.Document)).Where(word => word.Terms.Count > 0).OrderByDescending(word => word.Contribution).ToList();
            explanation = new HitExplanation(hit.Score, document.Prior, 1, words, DutchExplanation.Of(words));
        }

        return new SearchHit(document.Id, hit.Score, highlights, explanation, SearchCursor.Print(place + 1, state.Stamp));
    }
}
