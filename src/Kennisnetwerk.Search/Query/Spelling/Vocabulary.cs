using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Matching;

namespace Kennisnetwerk.Search.Query.Spelling;

/// <summary>The words of the collection, as far as an asker may see documents with them.</summary>
internal sealed class Vocabulary(IndexSettings settings, IndexSnapshot snapshot, VisibleDocuments visible)
{
    private const int ShortestTerm = 4;
    private const int LongTerm = 8;

    // Words that begin so are counted up to this many per segment; who types on narrows it down.
    private const int MostCounted = 8192;

    /// <summary>Whether any document has an analysed term.</summary>
    public bool Knows(string term)
    {
        var key = TermKey.Of(TermKey.Analyzed, term);
        return snapshot.Segments.Any(segment => segment.Reader.Terms.TryFind(key, out _));
    }

    /// <summary>Whether a document that the asker may see has an analysed term.</summary>
    public bool Shows(string term)
    {
        var key = TermKey.Of(TermKey.Analyzed, term);
        for (var segment = 0; segment < snapshot.Segments.Count; segment++)
        {
            if (snapshot.Segments[segment].Reader.Terms.TryFind(key, out var entry) && visible.FirstWith(segment, entry) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any document spells a word so.</summary>
    public bool KnowsSpelling(string word)
    {
        var key = TermKey.Of(TermKey.Exact, word);
        return snapshot.Segments.Any(segment => segment.Reader.Terms.TryFind(key, out _));
    }

    /// <summary>The most frequent words that begin with what was typed.</summary>
    public IReadOnlyList<string> StartingWith(string typed, int most)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var key = TermKey.Of(TermKey.Exact, typed);
        foreach (var segment in snapshot.Segments)
        {
            var terms = segment.Reader.Terms.From(key);
            for (var seen = 0; seen < MostCounted && terms.MoveNext() && terms.Key.StartsWith(key); seen++)
            {
                var term = TermKey.TextOf(terms.Key);
                counts[term] = counts.GetValueOrDefault(term) + terms.Entry.Documents;
            }
        }

        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).Take(most)];
    }

    /// <summary>
    /// Words that look like one that the collection lacks: one edit apart, or two from eight letters on, with the same first
    /// letter; the nearest first, then the most frequent. None that only documents have that the asker may not see.
    /// </summary>
    public IReadOnlyList<NearTerm> Near(string word, int most)
    {
        if (word.Length < ShortestTerm)
        {
            return [];
        }

        var found = new Dictionary<string, (int Distance, int Documents)>(StringComparer.Ordinal);
        var rows = new EditRows(word, word.Length >= LongTerm ? 2 : 1);
        foreach (var segment in snapshot.Segments)
        {
            Collect(segment.Reader.Terms, word, rows, found);
        }

        return
        [
            .. found.OrderBy(pair => pair.Value.Distance)
                .ThenByDescending(pair => pair.Value.Documents)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (Term: pair.Key, pair.Value.Distance, Surface: SurfaceOf(pair.Key)))
                .Where(near => near.Surface is not null)
                .Select(near => new NearTerm(near.Term, near.Surface!, near.Distance))
                .Take(most),
        ];
    }

    // Walks over the words with the same first letter, and jumps over those of which the beginning is already too far off.
    private static void Collect(TermDictionary dictionary, string word, EditRows rows, Dictionary<string, (int Distance, int Documents)> found)
    {
        var most = word.Length >= LongTerm ? 2 : 1;
        var first = TermKey.Of(TermKey.Exact, word[..1]);
        var terms = dictionary.From(first);
        Span<char> text = stackalloc char[256];
        while (terms.MoveNext() && terms.Key.StartsWith(first))
        {
            if (!System.Text.Encoding.UTF8.TryGetChars(terms.Key[1..], text, out var length))
            {
                continue;
            }

            var distance = rows.To(text[..length]);
            if (distance <= most)
            {
                var term = text[..length].ToString();
                found[term] = (distance, found.GetValueOrDefault(term).Documents + terms.Entry.Documents);
            }
            else if (rows.DeadAfter > 0)
            {
                terms = dictionary.From([.. TermKey.Of(TermKey.Exact, text[..rows.DeadAfter].ToString()), byte.MaxValue]);
            }
        }
    }

    /// <summary>How the first visible document with a word writes it, in lower case; null when no such document is visible.</summary>
    public string? SurfaceOf(string term)
    {
        var key = TermKey.Of(TermKey.Exact, term);
        for (var segment = 0; segment < snapshot.Segments.Count; segment++)
        {
            var reader = snapshot.Segments[segment].Reader;
            if (reader.Terms.TryFind(key, out var entry) && visible.FirstWith(segment, entry) is >= 0 and var document)
            {
                return StoredRecord.Read(reader.Stored.Record(document)).Select(value => SurfaceIn(value.Text, term)).FirstOrDefault(text => text is not null) ?? term;
            }
        }

        return null;
    }

    private string? SurfaceIn(string text, string term)
    {
        var token = settings.Analyzer.Analyze(text).FirstOrDefault(token => token.Kind == TokenKind.Exact && token.Term == term);
        return token.Term is null ? null : text[token.Start..token.End].ToLowerInvariant();
    }
}
