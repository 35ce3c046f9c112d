using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Query.Ranking;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>All documents of a segment in which any of the words stands, for counting and for sorting by a field.</summary>
internal static class WordMatches
{
    /// <summary>The documents, or null when words do not decide.</summary>
    public static BitSet? Find(ScoredPlan plan, int segment)
    {
        if (!plan.Plan.HasWords)
        {
            return null;
        }

        var found = new BitSet(plan.Snapshot.Segments[segment].Reader.Documents);
        var scorers = new SegmentScorers(plan, segment);
        foreach (var term in scorers.Terms)
        {
            if (!scorers.IsOptional(term))
            {
                for (var document = term.Next(); document != PostingsCursor.End; document = term.Next())
                {
                    found.Add(document);
                }
            }
        }

        return found;
    }
}
