namespace Kennisnetwerk.Search;

/// <summary>A request names what does not exist or asks for more than is allowed; the message says which part and the bound.</summary>
public sealed class InvalidSearchRequestException : SearchIndexException
{
    internal InvalidSearchRequestException(string message)
        : base(message)
    {
    }
}
