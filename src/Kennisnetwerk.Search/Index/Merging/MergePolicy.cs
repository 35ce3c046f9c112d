namespace Kennisnetwerk.Search.Index.Merging;

/// <summary>
/// Chooses which segments to merge. Only neighbours are merged, so that documents stay in the order in which they were written. The
/// largest of them holds at most half of the result: a document that is written again lies in a segment twice as large, so it is
/// written again at most log2(documents) times.
/// </summary>
internal static class MergePolicy
{
    /// <summary>Segments are not merged into one above this many bytes; a file stays below 2 GiB.</summary>
    public const long MaxMergedBytes = 1_500_000_000;

    /// <summary>A segment of which more than one in this many documents is deleted is rewritten on its own.</summary>
    private const int DeletedShare = 3;

    /// <summary>The neighbours to merge next, or an empty range: of those that may be merged the fewest documents.</summary>
    /// <param name="segments">Live documents, all documents and bytes of each segment, oldest first.</param>
    /// <param name="factor">Segments that are merged at once.</param>
    public static (int Start, int Count) Choose(IReadOnlyList<(int Live, int Documents, long Bytes)> segments, int factor)
    {
        for (var index = 0; index < segments.Count; index++)
        {
            var (live, documents, _) = segments[index];
            if ((documents - live) * DeletedShare > documents)
            {
                return (index, 1);
            }
        }

        var (best, least) = (-1, int.MaxValue);
        for (var start = 0; start + factor <= segments.Count; start++)
        {
            var total = Total(segments, start, factor);
            if (total < least)
            {
                (best, least) = (start, total);
            }
        }

        return best < 0 ? (0, 0) : (best, factor);
    }

    // The documents that a merge would write, or more than any when it may not be.
    private static int Total(IReadOnlyList<(int Live, int Documents, long Bytes)> segments, int start, int count)
    {
        var (total, largest, bytes) = (0, 0, 0L);
        for (var index = start; index < start + count; index++)
        {
            total += segments[index].Live;
            largest = Math.Max(largest, segments[index].Live);
            bytes += segments[index].Bytes;
        }

        return largest <= total - largest && bytes <= MaxMergedBytes ? total : int.MaxValue;
    }
}
