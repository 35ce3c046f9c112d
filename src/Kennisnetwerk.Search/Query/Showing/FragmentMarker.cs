using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Showing;

/// <summary>Marks what was found in the stored texts of a document.</summary>
internal sealed class FragmentMarker(IndexSettings settings, SearchPlan plan)
{
    private readonly HashSet<(byte Space, string Term)> _terms = [.. plan.Groups.Where(group => !group.IsOptional)
        .SelectMany(group => group.Terms)
        .SelectMany(term => term.Together.Select(other => (TermKey.Analyzed, other)).Prepend((term.Space, term.Term)))];

    public IReadOnlyList<FieldHighlight> Mark(IReadOnlyList<(int Field, string Text)> stored, HighlightOptions options)
    {
        var highlights = new List<FieldHighlight>();
        foreach (var (number, definition) in settings.Fields.Index())
        {
            if (definition.Kind == FieldKind.Text && (options.Fields.Count == 0 || options.Fields.Contains(definition.Name)))
            {
                highlights.AddRange(stored.Where(value => value.Field == number)
                    .Select(value => Mark(definition, value.Text, options)).OfType<FieldHighlight>().Take(options.MaxFragments));
            }
        }

        return highlights;
    }

    private FieldHighlight? Mark(FieldDefinition field, string text, HighlightOptions options)
    {
        var marks = Marks(text);
        if (marks.Count == 0)
        {
            return null;
        }

        if (field.IsTitle || text.Length <= options.FragmentLength)
        {
            return new FieldHighlight(field.Name, text, marks, false, false);
        }

        var start = Math.Max(0, marks[0].Start - (options.FragmentLength / 4));
        start = start == 0 ? 0 : text.IndexOf(' ', start, marks[0].Start - start) is var space and >= 0 ? space + 1 : marks[0].Start;
        var end = Math.Min(text.Length, start + options.FragmentLength);
        var inside = marks.Where(mark => mark.Start + mark.Length <= end).Select(mark => mark with { Start = mark.Start - start });
        return new FieldHighlight(field.Name, text[start..end], [.. inside], start > 0, end < text.Length);
    }

    private List<HighlightMark> Marks(string text)
    {
        var marks = new List<HighlightMark>();
        foreach (var token in settings.Analyzer.Analyze(text).Where(IsFound).OrderBy(token => token.Start).ThenByDescending(token => token.End))
        {
            if (marks.Count == 0 || token.Start >= marks[^1].Start + marks[^1].Length)
            {
                marks.Add(new HighlightMark(token.Start, token.End - token.Start));
            }
        }

        return marks;
    }

    private bool IsFound(Token token) => _terms.Contains((token.Kind == TokenKind.Exact ? TermKey.Exact : TermKey.Analyzed, token.Term));
}
