using Kennisnetwerk.Search.Index;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Query.Matching;
using Kennisnetwerk.Search.Query.Parsing;
using Kennisnetwerk.Search.Query.Spelling;

namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>Decides what a request will look up and how much each term counts.</summary>
internal sealed class SearchPlanner(IndexSettings settings, IndexSnapshot snapshot)
{
    private FieldLayout Layout => snapshot.Layout;

    public SearchPlan Plan(SearchRequest request)
    {
        var question = QuestionParser.Parse(request.Text, Layout, settings.Limits.MaxQueryLength);
        var filters = new List<PlannedFilter>(VisibilityFilter.Of(request.Visibility, Layout));
        filters.AddRange(request.Filters.Select(filter => new PlannedFilter(Keyword(filter.Field), filter.Values, false, false)));
        filters.AddRange(question.Values.Select(value => new PlannedFilter(Keyword(value.Field), KnownAs(value), value.Excluded, false)));
        var ranges = request.Ranges.Select(range => Range(range.Field, range.From, range.To, false));
        var phrases = question.Phrases.SelectMany(phrase => Phrase(phrase.Text, phrase.Field, phrase.Excluded))
            .Concat(question.ExcludedWords.SelectMany(word => Phrase(word, null, true)));
        var vocabulary = new Vocabulary(settings, snapshot, new VisibleDocuments(snapshot, request.Visibility));
        var words = new WordPlanner(settings, vocabulary, request).Plan(question.Texts);
        return new SearchPlan(
            words.Groups,
            [.. phrases],
            filters,
            [.. ranges, .. question.Ranges.Select(range => Range(range.Field, range.From, range.To, range.Excluded))],
            words.DidYouMean);
    }

    private int Keyword(string field) => Layout.Require(field, FieldKind.Keyword).Number;

    // People type values without regard to case; filters from a list come exact.
    private List<string> KnownAs(QuestionValue value) =>
    [
        .. snapshot.Segments.Select(segment => segment.Reader.Keywords[Keyword(value.Field)].Values)
            .SelectMany(values => Enumerable.Range(0, values.Count).Select(values.Text))
            .Where(known => string.Equals(known, value.Value, StringComparison.OrdinalIgnoreCase))
            .Distinct(),
    ];

    private PlannedRange Range(string field, long? from, long? to, bool excluded) =>
        new(Layout.Require(field, FieldKind.Number).Number, from ?? long.MinValue, to ?? long.MaxValue, excluded);

    // Pieces of hyphenated words have positions of their own; where there are pieces they stand for the whole.
    private IEnumerable<PlannedPhrase> Phrase(string text, string? field, bool excluded)
    {
        var terms = new List<string>();
        var offsets = new List<int>();
        foreach (var word in QuestionWord.Of(new QuestionText(text, 0), settings.Analyzer).Take(settings.Limits.MaxQueryWords))
        {
            foreach (var token in word.Pieces.Count > 0 ? word.Pieces : [word.Whole])
            {
                terms.Add(token.Term);
                offsets.Add(token.Position);
            }
        }

        if (terms.Count > 0)
        {
            var number = field is null ? -1 : Layout.Require(field, FieldKind.Text).Number;
            yield return new PlannedPhrase(terms, offsets, number, excluded);
        }
    }
}
