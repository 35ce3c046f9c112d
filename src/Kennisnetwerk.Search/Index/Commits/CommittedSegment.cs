namespace Kennisnetwerk.Search.Index.Commits;

/// <summary>A segment of a commit.</summary>
/// <param name="File">Its file.</param>
/// <param name="Deletes">The file that says which documents live, or null when all do.</param>
internal sealed record CommittedSegment(string File, string? Deletes);
