
namespace Kennisnetwerk.Search.Collection;

/// <summary>Marks what was found in the stored texts of a document.</summary>
internal sealed class FragmentMarker(IndexSettings settings, Question question)
{
    private readonly HashSet<string> terms = question.Groups.Where(group => !group.IsStopWord).SelectMany(group => group.Terms).SelectMany(term => term.Together.Prepend(term.Term))
        .ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<FieldHighlight> Mark(IndexDocument document, HighlightOptions options)
    {
        var fields = settings.TextFields().Where(field => field.Stored && (options.Fields.Count == 0 || options.Fields.Contains(field.Name)));
        return [.. fields.SelectMany(field => document.Fields
            .Where(value => value.Name == field.Name && value.Text is not null)
            .Select(value => Mark(field, value.Text!, options)).OfType<FieldHighlight>().Take(options.MaxFragments))];
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
        foreach (var token in settings.Analyzer.Analyze(text).Where(token => terms.Contains(token.Term)).OrderBy(token => token.Start).ThenByDescending(token => token.End))
        {
            if (marks.Count == 0 || token.Start >= marks[^1].Start + marks[^1].Length)
            {
                marks.Add(new HighlightMark(token.Start, token.End - token.Start));
            }
        }

        return marks;
    }
}
