namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// Everything that goes wrong between us and the database: the server's own errors with the server's <see cref="Code"/>, and
/// faults on the way with a code from <see cref="Neo4jErrorCodes"/>. The message never holds a credential or a parameter's value
/// that the server did not print itself.
/// </summary>
public sealed class Neo4jException : Exception
{
    /// <summary>A fault with its code.</summary>
    /// <param name="code">The server's status code or one of <see cref="Neo4jErrorCodes"/>.</param>
    /// <param name="message">What happened, for a log in English.</param>
    /// <param name="inner">The cause, when it came from the network or from parsing.</param>
    public Neo4jException(string code, string message, Exception? inner = null)
        : base($"{code}: {message}", inner) => Code = code;

    /// <summary>A stable code, for example <c>Neo.TransientError.Transaction.DeadlockDetected</c>.</summary>
    public string Code { get; }

    /// <summary>Whether the same call may succeed when it is tried again without changing anything.</summary>
    public bool IsTransient => Neo4jErrorCodes.IsTransient(Code);

    /// <summary>
    /// Whether a commit was sent and its answer never came: the write may or may not have happened. Only who can ask the database
    /// (a ChangeSet by its key) may try it again.
    /// </summary>
    public bool IsOutcomeUnknown => Code == Neo4jErrorCodes.OutcomeUnknown;
}
