namespace Kennisnetwerk.Search;

/// <summary>The index state that a cursor belongs to is gone: start again at the first page.</summary>
public sealed class CursorExpiredException : SearchIndexException
{
    internal CursorExpiredException()
        : base("The cursor belongs to an index state that is no longer kept; ask for the first page again.")
    {
    }
}
