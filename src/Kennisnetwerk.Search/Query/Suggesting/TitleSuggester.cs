using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Matching;
using Kennisnetwerk.Search.Query.Parsing;
using Kennisnetwerk.Search.Query.Planning;
using Kennisnetwerk.Search.Query.Spelling;

namespace Kennisnetwerk.Search.Query.Suggesting;

/// <summary>Offers titles that have every word that was typed, the last of which may be unfinished.</summary>
internal sealed class TitleSuggester(IndexSettings settings, IndexSnapshot snapshot)
{
    private const int ShortestText = 2;

    // Words that the unfinished one may become, and titles that are read to put the best in front.
    private const int MostWords = 256;
    private const int MostTitles = 64;
    private readonly int _title = snapshot.Layout.TitleField;

    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request)
    {
        var typed = request.Text.Trim();
        typed = typed[..Math.Min(typed.Length, settings.Limits.MaxQueryLength)];
        var words = QuestionWord.Of(new QuestionText(typed, 0), settings.Analyzer).Take(settings.Limits.MaxQueryWords).ToList();
        if (typed.Length < ShortestText || words.Count == 0 || _title < 0)
        {
            return [];
        }

        var visible = new VisibleDocuments(snapshot, request.Visibility);
        var endings = new Vocabulary(settings, snapshot, visible).StartingWith(words[^1].Exact ?? words[^1].Whole.Term, MostWords);
        var titles = snapshot.Segments.SelectMany((segment, index) => Candidates(segment.Reader, visible[index], words, endings))
            .OrderByDescending(title => title.Prior)
            .ThenBy(title => title.Length)
            .Take(MostTitles)
            .SelectMany(title => Read(title, typed));
        var suggestions = titles.OrderBy(title => title.Place != 0)
            .ThenBy(title => title.Place < 0)
            .ThenByDescending(title => title.Prior)
            .ThenBy(title => title.Text.Length)
            .ThenBy(title => title.Text, StringComparer.Ordinal)
            .DistinctBy(title => title.Text)
            .Take(request.MaxSuggestions)
            .Select(title => new Suggestion(title.Text, SuggestionKind.Title, title.Id))
            .ToList();
        GC.KeepAlive(snapshot);
        return suggestions;
    }

    private IEnumerable<TitleCandidate> Candidates(SegmentReader reader, BitSet visible, List<QuestionWord> words, IReadOnlyList<string> endings)
    {
        var found = WithAny(reader, endings.Select(ending => TermKey.Of(TermKey.Exact, ending)));
        found.And(visible);
        foreach (var word in words.SkipLast(1))
        {
            found.And(WithAny(reader, [TermKey.Of(TermKey.Analyzed, word.Whole.Term)]));
        }

        for (var document = found.Next(0); document >= 0; document = found.Next(document + 1))
        {
            yield return new TitleCandidate(reader, document, reader.PriorOf(document), reader.Lengths[_title][document]);
        }
    }

    // The documents that have any of the terms in their title.
    private BitSet WithAny(SegmentReader reader, IEnumerable<byte[]> keys)
    {
        var found = new BitSet(reader.Documents);
        foreach (var key in keys)
        {
            if (reader.Terms.TryFind(key, out var entry))
            {
                var cursor = reader.Open(entry);
                for (var document = cursor.Next(); document != PostingsCursor.End; document = cursor.Next())
                {
                    if (IsInTitle(reader.Shapes[cursor.Shape]))
                    {
                        found.Add(document);
                    }
                }
            }
        }

        return found;
    }

    private bool IsInTitle(ReadOnlySpan<ushort> shape)
    {
        for (var i = 0; i < shape.Length; i += 2)
        {
            if (Channels.FieldOf(shape[i]) == _title)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(string Text, string Id, float Prior, int Place)> Read(TitleCandidate title, string typed)
    {
        snapshot.Layout.TryFind(snapshot.Layout.Text[_title].Name, out var place);
        return StoredRecord.Read(title.Reader.Stored.Record(title.Document))
            .Where(value => value.Field == place.Field)
            .Select(value => (value.Text, title.Reader.Ids[title.Document], title.Prior, Place(value.Text, typed)));
    }

    // Where a word of the text begins as typed; -1 when the words stand apart or are spelled a little otherwise.
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
