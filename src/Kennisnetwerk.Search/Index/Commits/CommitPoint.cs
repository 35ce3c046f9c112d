namespace Kennisnetwerk.Search.Index.Commits;

/// <summary>What the index consists of after a commit.</summary>
/// <param name="Fingerprint">The fields, as <see cref="IndexSettings"/> identifies them.</param>
/// <param name="Analysis">Identity of the analyzer.</param>
/// <param name="Position">The position in the change log that the caller gave.</param>
/// <param name="NextFile">A number above that of every file.</param>
/// <param name="Segments">The segments, oldest first.</param>
internal sealed record CommitPoint(
    string Fingerprint,
    string Analysis,
    long Position,
    long NextFile,
    IReadOnlyList<CommittedSegment> Segments);
