using Kennisnetwerk.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kennisnetwerk.GraphQL.Http;

/// <summary>The limits and habits of a GraphQL endpoint.</summary>
/// <remarks>A setting that no service could work with throws <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed record GraphQLHttpOptions
{
    /// <summary>The greatest <see cref="MaxJsonDepth"/> that can be set: deeper values could overflow the stack.</summary>
    public const int GreatestJsonDepth = 500;

    /// <summary>How many bytes the body of a POST may have; 413 above it.</summary>
    public int MaxBodyBytes { get; init => field = OptionRange.AtLeast(value, 2); } = 1_000_000;

    /// <summary>How many characters the query string of a GET may have; 414 above it.</summary>
    public int MaxQueryStringLength { get; init => field = OptionRange.AtLeast(value, 1); } = 8_000;

    /// <summary>How deep the JSON of a body or of variables may nest; 400 above it.</summary>
    public int MaxJsonDepth { get; init => field = OptionRange.Between(value, 1, GreatestJsonDepth); } = 64;

    /// <summary>How many event streams may be open at once; 503 above it.</summary>
    public int MaxEventStreams { get; init => field = OptionRange.AtLeast(value, 0); } = 1_000;

    /// <summary>How long an event stream stays silent before a comment is sent to keep it open.</summary>
    public TimeSpan KeepAlive { get; init => field = OptionRange.Time(value); } = TimeSpan.FromSeconds(12);

    /// <summary>Answers a browser that opens the endpoint without a query, with GraphiQL for example.</summary>
    public RequestDelegate? Browser { get; init; }

    /// <summary>
    /// Gives the context that resolvers get: who asks, and what the host offers. The <see cref="HttpContext"/> itself
    /// when null.
    /// </summary>
    public Func<HttpContext, object?>? CreateContext { get; init; }
}
