using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Matching;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Suggesting;

/// <summary>Offers titles that have every word that was typed, the last of which may be unfinished.</summary>
internal sealed class TitleSuggester(IndexSnapshot snapshot)
{
    // Titles that are read to put the best in front.
    private const int MostTitles = 64;
    private readonly int _title = snapshot.Layout.TitleField;

    /// <summary>Titles, those that begin as typed first.</summary>
    /// <param name="typed">What was typed, trimmed.</param>
    /// <param name="words">Its words, at least one.</param>
    /// <param name="visible">What the asker may see.</param>
    /// <param name="endings">Words that the last one may become.</param>
    public IEnumerable<Suggestion> Suggest(string typed, IReadOnlyList<QuestionWord> words, VisibleDocuments visible, IReadOnlyList<string> endings) => _title < 0
        ? []
        : snapshot.Segments.SelectMany((segment, index) => Candidates(segment.Reader, visible[index], words, endings))
            .OrderByDescending(title => title.Prior)
            .ThenBy(title => title.Length)
            .Take(MostTitles)
            .SelectMany(title => Read(title, typed))
            .OrderBy(title => title.Place != 0)
            .ThenBy(title => title.Place < 0)
            .ThenByDescending(title => title.Prior)
            .ThenBy(title => title.Text.Length)
            .ThenBy(title => title.Text, StringComparer.Ordinal)
            .Select(title => new Suggestion(title.Text, SuggestionKind.Title, title.Id));

    private IEnumerable<TitleCandidate> Candidates(SegmentReader reader, BitSet visible, IReadOnlyList<QuestionWord> words, IReadOnlyList<string> endings)
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
