using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Matching;
using Kennisnetwerk.Search.Query.Ranking;

namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>Makes a question of a document: the words of its stored text that tell most, each as often as it stands there.</summary>
internal sealed class LikenessPlanner(IndexSettings settings, IndexSnapshot snapshot)
{
    private const int MostWords = 24;

    // A word of the document alone finds nothing else.
    private const int LeastDocuments = 2;

    /// <summary>The plan, or null when there is no such document for this asker or it holds no telling word.</summary>
    public SearchPlan? Plan(MoreLikeThisRequest request)
    {
        var visible = new VisibleDocuments(snapshot, request.Visibility);
        var id = System.Text.Encoding.UTF8.GetBytes(request.Id);
        for (var segment = 0; segment < snapshot.Segments.Count; segment++)
        {
            var reader = snapshot.Segments[segment].Reader;
            if (reader.Ids.Find(id) is >= 0 and var document && visible[segment].Contains(document))
            {
                var filters = request.Filters.Select(filter => new PlannedFilter(snapshot.Layout.Require(filter.Field, FieldKind.Keyword).Number, filter.Values, false, false));
                var groups = Groups(reader, document);
                return groups.Count == 0 ? null : new SearchPlan(groups, [], [.. VisibilityFilter.Of(request.Visibility, snapshot.Layout), .. filters], [], null);
            }
        }

        return null;
    }

    private List<PlannedGroup> Groups(SegmentReader reader, int document) =>
    [
        .. Frequencies(reader, document)
            .Select(word => (word.Value.Surface, Term: word.Key, Share: word.Value.Frequency / (word.Value.Frequency + settings.Ranking.Saturation), Documents: DocumentsWith(word.Key)))
            .Where(word => word.Documents >= LeastDocuments)
            .OrderByDescending(word => word.Share * GroupScorer.Rarity(snapshot.Documents, word.Documents))
            .ThenBy(word => word.Term, StringComparer.Ordinal)
            .Take(MostWords)
            .Select((word, place) => new PlannedGroup(
                word.Surface, word.Share, [new PlannedTerm(TermKey.Analyzed, word.Term, 1, TermRelation.Word, word.Surface)], false, place)),
    ];

    private Dictionary<string, (float Frequency, string Surface)> Frequencies(SegmentReader reader, int document)
    {
        var words = new Dictionary<string, (float Frequency, string Surface)>(StringComparer.Ordinal);
        foreach (var (field, text) in StoredRecord.Read(reader.Stored.Record(document)))
        {
            if (snapshot.Layout.All[field] is not { Kind: FieldKind.Text } definition)
            {
                continue;
            }

            foreach (var token in settings.Analyzer.Analyze(text))
            {
                if (!token.IsStopWord && token.Kind is TokenKind.Word or TokenKind.Part)
                {
                    var weight = definition.Weight * (token.Kind == TokenKind.Part ? settings.Ranking.PartInDocument : 1);
                    var known = words.GetValueOrDefault(token.Term, (0, text[token.Start..token.End].ToLowerInvariant()));
                    words[token.Term] = known with { Frequency = known.Frequency + weight };
                }
            }
        }

        return words;
    }

    private int DocumentsWith(string term)
    {
        var key = TermKey.Of(TermKey.Analyzed, term);
        return snapshot.Segments.Sum(segment => segment.Reader.Terms.TryFind(key, out var entry) ? entry.Documents : 0);
    }
}
