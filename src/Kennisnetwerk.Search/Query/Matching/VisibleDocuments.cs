using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>The documents of each segment that live and that an asker may see, found when they are first asked for.</summary>
internal sealed class VisibleDocuments(IndexSnapshot snapshot, Visibility visibility)
{
    private readonly BitSet?[] _sets = new BitSet?[snapshot.Segments.Count];

    public BitSet this[int segment] => _sets[segment] ??= Find(segment);

    /// <summary>The first visible document of a segment that has a term, or -1.</summary>
    public int FirstWith(int segment, TermEntry entry)
    {
        var cursor = snapshot.Segments[segment].Reader.Open(entry);
        for (var document = cursor.Next(); document != PostingsCursor.End; document = cursor.Next())
        {
            if (this[segment].Contains(document))
            {
                return document;
            }
        }

        return -1;
    }

    private BitSet Find(int segment)
    {
        var plan = new SearchPlan([], [], [.. VisibilityFilter.Of(visibility, snapshot.Layout)], [], null);
        return new FilterSets(snapshot.Segments[segment], plan).Allowed() ?? BitSet.Full(snapshot.Segments[segment].Reader.Documents);
    }
}
