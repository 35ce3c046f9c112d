namespace Kennisnetwerk.Search.Collection;

/// <summary>Offers titles with a word that begins as typed, then words of visible documents that do.</summary>
internal sealed class CollectionSuggester(IndexSettings settings, CollectionState state)
{
    private const int ShortestText = 2;

    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request)
    {
        var typed = request.Text.Trim();
        if (typed.Length < ShortestText)
        {
            return [];
        }

        var visible = state.Documents.Where(document => DocumentFilter.Sees(request.Visibility, document)).ToList();
        var titles = settings.Fields.FirstOrDefault(field => field.IsTitle) is { } title
            ? visible.SelectMany(document => DocumentFilter.Values(document, title.Name).Select(text => (Document: document, Text: text)))
            : [];
        var found = titles.Select(pair => (pair.Document, pair.Text, Place: Place(pair.Text, typed)))
            .Where(pair => pair.Place >= 0)
            .OrderBy(pair => pair.Place > 0)
            .ThenByDescending(pair => pair.Document.Prior)
            .ThenBy(pair => pair.Text.Length)
            .ThenBy(pair => pair.Text, StringComparer.Ordinal)
            .DistinctBy(pair => pair.Text)
            .Select(pair => new Suggestion(pair.Text, SuggestionKind.Title, pair.Document.Id));
        return [.. found.Take(request.MaxSuggestions)];
    }

    // Where a word of the text begins as typed; -1 when none does.
    private static int Place(string text, string typed)
    {
        for (var at = text.IndexOf(typed, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(typed, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }
}
