using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>A segment as a merge sees it.</summary>
/// <param name="Reader">The segment.</param>
/// <param name="Live">The documents that are not deleted, or null when none are. Does not change while the merge runs.</param>
internal readonly record struct SegmentInput(SegmentReader Reader, BitSet? Live)
{
    public int LiveDocuments => Live?.Count() ?? Reader.Documents;
}
