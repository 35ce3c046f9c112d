namespace Kennisnetwerk.Search.Index.Merging;

/// <summary>
/// Chooses which segments to merge. Only neighbours are merged, so that documents stay in the order in which they were
/// written; segments belong to the same tier when their sizes differ less than the merge factor, so that a document is
/// rewritten about log(size) times.
/// </summary>
internal static class MergePolicy
{
    /// <summary>Segments are not merged into one above this many bytes; a file stays below 2 GiB.</summary>
    public const long MaxMergedBytes = 1_500_000_000;

    /// <summary>A segment of which more than one in this many documents is deleted is rewritten on its own.</summary>
    private const int DeletedShare = 3;

    /// <summary>The neighbours to merge next, or an empty range.</summary>
    /// <param name="segments">Live documents, all documents and bytes of each segment, oldest first.</param>
    /// <param name="factor">Segments of one tier that are merged.</param>
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

        var highest = segments.Count == 0 ? -1 : segments.Max(segment => Tier(segment.Live, factor));
        for (var tier = 0; tier <= highest; tier++)
        {
            if (FindRun(segments, tier, factor) is { Count: > 0 } run)
            {
                return run;
            }
        }

        return (0, 0);
    }

    private static (int Start, int Count) FindRun(IReadOnlyList<(int Live, int Documents, long Bytes)> segments, int tier, int factor)
    {
        var start = 0;
        var bytes = 0L;
        for (var index = 0; index < segments.Count; index++)
        {
            if (Tier(segments[index].Live, factor) > tier || bytes + segments[index].Bytes > MaxMergedBytes)
            {
                start = index + 1;
                bytes = 0;
                continue;
            }

            bytes += segments[index].Bytes;
            if (index - start + 1 == factor)
            {
                return (start, factor);
            }
        }

        return (0, 0);
    }

    private static int Tier(int documents, int factor) => (int)Math.Log(Math.Max(1, documents), factor);
}
