namespace Kennisnetwerk.GraphQL.Http;

/// <summary>Why a request never became a GraphQL request.</summary>
/// <param name="Status">The status code, 4xx or 5xx.</param>
/// <param name="Message">What is wrong and how to do better.</param>
internal sealed record HttpRefusal(int Status, string Message)
{
    /// <summary>The methods that would have done, for 405.</summary>
    public string? Allow { get; init; }
}
