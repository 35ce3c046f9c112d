namespace Kennisnetwerk.Search;

/// <summary>An index cannot do what is asked; the message names the place and the remedy.</summary>
public abstract class SearchIndexException : Exception
{
    private protected SearchIndexException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
