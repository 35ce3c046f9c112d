namespace Kennisnetwerk.Search;

/// <summary>
/// The files of an index cannot be used: delete the folder and index everything again. The graph holds all that the index
/// held, so nothing is lost.
/// </summary>
public sealed class IndexRebuildRequiredException : SearchIndexException
{
    internal IndexRebuildRequiredException(IndexRebuildReason reason, string place, string detail, Exception? inner = null)
        : base($"{place}: {detail}. Delete the index folder and rebuild the index.", inner)
    {
        Reason = reason;
        Place = place;
    }

    /// <summary>Why.</summary>
    public IndexRebuildReason Reason { get; }

    /// <summary>The file or folder that shows it.</summary>
    public string Place { get; }
}
