namespace Kennisnetwerk.Search;

/// <summary>Another process, or another part of this one, has the index open for writing. Open it read-only, or stop the other.</summary>
public sealed class IndexLockedException : SearchIndexException
{
    internal IndexLockedException(string folder, Exception? inner = null)
        : base($"{folder}: another writer has this index open. Open it read-only, or close the other writer.", inner)
    {
    }
}
