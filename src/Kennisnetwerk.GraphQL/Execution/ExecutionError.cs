using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>One entry of <c>errors</c> in a response.</summary>
/// <remarks>Specification, section 7.1.6 Errors.</remarks>
/// <param name="Message">What went wrong, for the developer of the client.</param>
/// <param name="Code">Machine-readable kind, one of <see cref="ExecutionErrorCodes"/> or <see cref="GraphQLErrorCodes"/>.</param>
public sealed record ExecutionError(string Message, string Code)
{
    /// <summary>The places in the document; empty when there are none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// Response names (<see cref="string"/>) and list indices (<see cref="int"/>) from the root to the field; empty for
    /// an error of the whole request.
    /// </summary>
    public ImmutableArray<object> Path { get; init; } = [];

    /// <summary>Further members of <c>extensions</c>, beside the code.</summary>
    public ImmutableArray<KeyValuePair<string, object?>> Extensions { get; init; } = [];

    /// <summary>Turns an error that was found before execution into an entry of a response.</summary>
    /// <param name="error">The error.</param>
    public static ExecutionError From(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ExecutionError(error.Message, error.Code)
        {
            Locations = error.Locations.IsDefault ? [] : error.Locations,
            Extensions = error.Rule is null ? [] : [new("rule", error.Rule)],
        };
    }

    /// <summary>Refuses a request for going past a limit.</summary>
    /// <param name="code">The code of the limit.</param>
    /// <param name="what">What was counted, as the subject of a sentence.</param>
    /// <param name="actual">How much there is, or the least that there is when counting stopped.</param>
    /// <param name="limit">How much there may be.</param>
    internal static ExecutionError ForLimit(string code, string what, long actual, long limit) => new(
        $"{what} {actual}, {actual - limit} more than the limit of {limit}.", code)
    {
        Extensions = [new("actual", actual), new("limit", limit)],
    };
}
