using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Commits;

/// <summary>Opens what a commit names.</summary>
internal static class CommitReader
{
    private const int Attempts = 10;

    /// <summary>Opens the segments of the last commit, oldest first; no commit is an empty index.</summary>
    /// <param name="storage">Where the files are.</param>
    /// <param name="settings">The settings that the index must have been built with.</param>
    /// <param name="layout">The fields.</param>
    /// <exception cref="IndexRebuildRequiredException">The index is foreign, damaged, or of other settings.</exception>
    public static (CommitPoint? Commit, IReadOnlyList<Segment> Segments) Open(
        IIndexStorage storage,
        IndexSettings settings,
        FieldLayout layout)
    {
        for (var attempt = 1; ; attempt++)
        {
            var commit = CommitFile.Read(storage);
            if (commit is null)
            {
                return (null, []);
            }

            Check(commit, settings, storage.Place);
            try
            {
                return (commit, [.. commit.Segments.Select(segment => OpenSegment(storage, layout, segment))]);
            }
            catch (FileNotFoundException missing)
            {
                // A writer in another process may have committed, and cleaned up, between reading the commit and opening.
                if (attempt == Attempts)
                {
                    throw new IndexRebuildRequiredException(
                        IndexRebuildReason.Damaged, storage.Place, $"the file {missing.FileName} is missing", missing);
                }
            }
        }
    }

    private static void Check(CommitPoint commit, IndexSettings settings, string place)
    {
        if (commit.Fingerprint != settings.Fingerprint)
        {
            throw new IndexRebuildRequiredException(IndexRebuildReason.OtherFields, place, "the index was built for other fields");
        }

        var analysis = settings.Analyzer.Identity.ToString();
        if (commit.Analysis != analysis)
        {
            throw new IndexRebuildRequiredException(
                IndexRebuildReason.OtherAnalysis, place, $"the index was built by analysis {commit.Analysis}, now it is {analysis}");
        }
    }

    private static Segment OpenSegment(
        IIndexStorage storage, FieldLayout layout, CommittedSegment committed)
    {
        var reader = new SegmentReader(storage.Open(committed.File), Path.Combine(storage.Place, committed.File), layout, verify: true);
        var live = committed.Deletes is null
            ? null
            : LiveFile.Read(storage.Open(committed.Deletes), Path.Combine(storage.Place, committed.Deletes), reader.Documents);
        return new Segment(committed.File, reader, live, committed.Deletes, null);
    }
}
