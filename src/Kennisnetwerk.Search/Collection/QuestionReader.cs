using System.Globalization;
using System.Text.RegularExpressions;
using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search.Collection;

/// <summary>Takes a typed question apart: <c>"phrases"</c>, <c>-niet</c>, <c>veld:waarde</c>, <c>jaar:2019..2021</c>, and words.</summary>
internal sealed partial class QuestionReader(IndexSettings settings, CollectionState state)
{
    public Question Read(SearchRequest request)
    {
        var (text, whileTyping, fuzzy) = (request.Text, request.WhileTyping, request.Fuzzy);
        var groups = new List<QuestionGroup>();
        var phrases = new List<IReadOnlyList<string>>();
        var excluded = new List<string>();
        var filters = new List<FieldFilter>();
        var ranges = new List<RangeFilter>();
        var corrected = new List<string>();
        var pieces = Pieces().Matches(text.Length > settings.Limits.MaxQueryLength ? text[..settings.Limits.MaxQueryLength] : text);
        foreach (Match piece in pieces.Take(settings.Limits.MaxQueryWords))
        {
            var isLast = piece.Index + piece.Length == text.Length;
            if (piece.Groups["phrase"] is { Success: true } phrase)
            {
                var terms = settings.Analyzer.Analyze(phrase.Value).Where(token => token.Kind == TokenKind.Word).Select(token => token.Term).ToList();
                phrases.Add(terms);
                groups.AddRange(Groups(phrase.Value, typing: false, fuzzy: false, request.Concepts, corrected));
            }
            else if (piece.Groups["not"] is { Success: true } not)
            {
                excluded.AddRange(settings.Analyzer.Analyze(not.Value).Where(token => token.Kind == TokenKind.Word).Select(token => token.Term));
                corrected.Add(piece.Value);
            }
            else if (!ReadField(piece.Value, filters, ranges))
            {
                groups.AddRange(Groups(piece.Value, whileTyping && isLast, fuzzy, request.Concepts, corrected));
            }
            else
            {
                corrected.Add(piece.Value);
            }
        }

        var meant = string.Join(' ', corrected);
        return new Question(QuestionExpansion.Expand(settings.Analyzer, request.Concepts, groups), phrases, excluded, filters, ranges, groups.Any(group => group.Terms.Any(term => term.Relation == TermRelation.Spelling)) ? meant : null);
    }

    private bool ReadField(string piece, List<FieldFilter> filters, List<RangeFilter> ranges)
    {
        var colon = piece.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || settings.Fields.FirstOrDefault(field => field.Name.Equals(piece[..colon], StringComparison.OrdinalIgnoreCase)) is not { } definition)
        {
            return false;
        }

        var value = piece[(colon + 1)..];
        if (definition.Kind == FieldKind.Keyword)
        {
            var known = state.Documents.SelectMany(document => document.Fields)
                .Where(field => field.Name == definition.Name && string.Equals(field.Text, value, StringComparison.OrdinalIgnoreCase))
                .Select(field => field.Text!).Distinct();
            filters.Add(new FieldFilter(definition.Name, [.. known]));
            return true;
        }

        var bounds = value.Split("..");
        if (definition.Kind == FieldKind.Number && bounds.All(bound => bound.Length == 0 || long.TryParse(bound, CultureInfo.InvariantCulture, out _)))
        {
            ranges.Add(new RangeFilter(definition.Name, Bound(bounds[0]), Bound(bounds[^1])));
            return true;
        }

        return false;
    }

    private static long? Bound(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);

    private IEnumerable<QuestionGroup> Groups(string text, bool typing, bool fuzzy, ConceptIndex concepts, List<string> corrected)
    {
        var words = settings.Analyzer.Analyze(text).GroupBy(token => token.Position).ToList();
        foreach (var tokens in words)
        {
            var whole = tokens.First();
            var word = text[whole.Start..whole.End];
            var terms = tokens.Where(token => token.Kind != TokenKind.Exact)
                .DistinctBy(token => token.Term)
                .Select(token => new QuestionTerm(
                    token.Term,
                    token.Kind == TokenKind.Part ? settings.Ranking.PartInQuestion : 1,
                    token.Kind switch { TokenKind.Part => TermRelation.Part, TokenKind.HyphenPart => TermRelation.Piece, _ => TermRelation.Word },
                    text[token.Start..token.End]))
                .ToList();
            if (typing && tokens.Key == words[^1].Key)
            {
                terms.AddRange(state.Vocabulary.Where(term => term.StartsWith(whole.Term, StringComparison.Ordinal) && term != whole.Term)
                    .Order(StringComparer.Ordinal).Take(settings.Limits.MaxExpansions)
                    .Select(term => new QuestionTerm(term, 0.5f, TermRelation.Prefix, state.Surface(term))));
            }

            var known = terms.Exists(term => state.Postings(term.Term).Count > 0) || concepts.Find([whole.Term]).Any();
            var near = known || !fuzzy || whole.IsStopWord ? [] : SpellingNeighbours.Of(whole.Term, state, settings.Ranking.Fuzzy);
            terms.AddRange(near);
            corrected.Add(near.Count > 0 ? near[0].Via : word);
            yield return new QuestionGroup(word, terms, whole.IsStopWord);
        }
    }

    [GeneratedRegex("\"(?<phrase>[^\"]+)\"|(?<=^|\\s)-(?<not>[^\\s\"]+)|[^\\s\"]+")]
    private static partial Regex Pieces();
}
