using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>A segment at one moment: its immutable content and which of its documents live.</summary>
/// <param name="File">Name of its file; for one in memory a name that no file has yet.</param>
/// <param name="Reader">The content.</param>
/// <param name="Live">The documents that live, or null when all do. Never changed; a deletion makes a new set.</param>
/// <param name="LiveFile">The file that holds <paramref name="Live"/>, or null when it is in memory only.</param>
/// <param name="Memory">The bytes of a segment that has no file yet.</param>
internal sealed record Segment(string File, SegmentReader Reader, BitSet? Live, string? LiveFile, byte[]? Memory)
{
    private int _liveDocuments = -1;

    public bool InMemory => Memory is not null;

    /// <summary>Whether the live documents differ from what is on disk.</summary>
    public bool LiveChanged => Live is not null && LiveFile is null;

    public SegmentInput Input => new(Reader, Live);

    public int LiveDocuments => _liveDocuments >= 0 ? _liveDocuments : _liveDocuments = Live?.Count() ?? Reader.Documents;

    public Segment WithLive(BitSet live) => this with { Live = live, LiveFile = null, _liveDocuments = -1 };
}
