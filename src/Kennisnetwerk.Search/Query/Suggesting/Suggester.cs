using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Query.Matching;
using Kennisnetwerk.Search.Query.Parsing;
using Kennisnetwerk.Search.Query.Planning;
using Kennisnetwerk.Search.Query.Spelling;

namespace Kennisnetwerk.Search.Query.Suggesting;

/// <summary>
/// Completes what is being typed: names of concepts first, because they find most, then titles, then words of the collection. Concepts and
/// words never take more than their share of the list.
/// </summary>
internal sealed class Suggester(IndexSettings settings, IndexSnapshot snapshot)
{
    private const int ShortestText = 2;

    // Words that the unfinished one may become.
    private const int MostEndings = 256;
    private const int MostConcepts = 3;
    private const int MostWords = 3;

    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request)
    {
        var typed = request.Text.Trim();
        typed = typed[..Math.Min(typed.Length, settings.Limits.MaxQueryLength)];
        var words = QuestionWord.Of(new QuestionText(typed, 0), settings.Analyzer).Take(settings.Limits.MaxQueryWords).ToList();
        if (typed.Length < ShortestText || words.Count == 0)
        {
            return [];
        }

        var visible = new VisibleDocuments(snapshot, request.Visibility);
        var vocabulary = new Vocabulary(settings, snapshot, visible);
        var last = words[^1].Exact ?? words[^1].Whole.Term;
        var endings = vocabulary.StartingWith(last, MostEndings);
        var titles = new TitleSuggester(snapshot).Suggest(typed, words, visible, endings).DistinctBy(title => title.Text, StringComparer.OrdinalIgnoreCase).ToList();

        // What has a page of its own leads there, also when a concept is called the same.
        var titled = titles.ToDictionary(title => title.Text, StringComparer.OrdinalIgnoreCase);
        var concepts = request.Concepts.StartingWith(typed).OrderBy(name => name.Length).Take(MostConcepts)
            .Select(name => titled.GetValueOrDefault(name) ?? new Suggestion(name, SuggestionKind.Concept, null));
        var completed = endings.Where(ending => ending != last)
            .Select(vocabulary.SurfaceOf)
            .OfType<string>()
            .Take(MostWords)
            .Select(ending => new Suggestion(typed[..words[^1].Start] + ending, SuggestionKind.Word, null));
        var suggestions = concepts.Concat(titles).Concat(completed)
            .DistinctBy(suggestion => suggestion.Text, StringComparer.OrdinalIgnoreCase)
            .Take(request.MaxSuggestions)
            .ToList();
        GC.KeepAlive(snapshot);
        return suggestions;
    }
}
