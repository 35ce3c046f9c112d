namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>The codes that this client gives to faults on the way, and the server's codes that it decides on.</summary>
public static class Neo4jErrorCodes
{
    /// <summary>No connection, or it broke before the answer was complete. Transient.</summary>
    public const string Unreachable = "Kennisnetwerk.Transport.Unreachable";

    /// <summary>The server took longer than <see cref="Neo4jOptions.RequestTimeout"/>. Transient.</summary>
    public const string Timeout = "Kennisnetwerk.Transport.Timeout";

    /// <summary>The server, or a proxy before it, was too busy or being restarted (HTTP 429, 502, 503, 504). Transient.</summary>
    public const string Unavailable = "Kennisnetwerk.Transport.Unavailable";

    /// <summary>What came back is not an answer of Neo4j's Query API. Transient: proxies answer so while a server starts.</summary>
    public const string Garbage = "Kennisnetwerk.Transport.Garbage";

    /// <summary>The server ended the transaction (idle too long, restarted) before it was committed. Transient as a whole.</summary>
    public const string TransactionLost = "Kennisnetwerk.Transport.TransactionLost";

    /// <summary>A commit was sent and its answer is missing. Not transient: see <see cref="Neo4jException.IsOutcomeUnknown"/>.</summary>
    public const string OutcomeUnknown = "Kennisnetwerk.Transport.OutcomeUnknown";

    /// <summary>The answer is larger than <see cref="Neo4jOptions.MaxAnswerBytes"/>.</summary>
    public const string AnswerTooLarge = "Kennisnetwerk.Transport.AnswerTooLarge";

    /// <summary>The address answers, but without Neo4j's Query API (wrong address, or a server older than 5.19).</summary>
    public const string NotNeo4j = "Kennisnetwerk.Transport.NotNeo4j";

    /// <summary>A value in an answer has a type, or a precision, that has no counterpart here.</summary>
    public const string UnsupportedValue = "Kennisnetwerk.Values.Unsupported";

    /// <summary>The server's code for a violated constraint.</summary>
    internal const string ConstraintFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>The server's code for a request that it cannot place, such as a transaction that is no longer there.</summary>
    internal const string InvalidRequest = "Neo.ClientError.Request.Invalid";

    private static readonly HashSet<string> Transient = new(StringComparer.Ordinal)
    {
        Unreachable,
        Timeout,
        Unavailable,
        Garbage,
        TransactionLost,
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    };

    /// <summary>The server's codes that are called transient but say that somebody ended the transaction on purpose.</summary>
    private static readonly HashSet<string> Ended = new(StringComparer.Ordinal)
    {
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped",
    };

    /// <summary>Whether a call that failed with this code may succeed when it is tried again.</summary>
    public static bool IsTransient(string code) =>
        Transient.Contains(code) || (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !Ended.Contains(code));
}
