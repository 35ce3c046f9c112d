namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>What a resolver throws when the client should read why its field failed.</summary>
/// <remarks>Every other exception is masked: the client sees <see cref="ExecutionErrorCodes.Internal"/> and a trace id.</remarks>
public sealed class GraphQLRequestException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What went wrong, shown to the client as it is.</param>
    /// <param name="code">The code of the error, such as <c>FORBIDDEN</c>.</param>
    /// <param name="innerException">The cause; never shown.</param>
    public GraphQLRequestException(string message, string code, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The code of the error.</summary>
    public string Code { get; }
}
