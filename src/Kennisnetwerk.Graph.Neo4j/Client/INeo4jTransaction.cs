namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// An open transaction. Not for use by two threads at once. After any failure it is over: the server has rolled it back, or
/// disposing does. Statements may reach the server twice when something on the way repeats them, so every statement must give the
/// same state when it runs twice (SET to a value, MERGE on a key; never "add one").
/// </summary>
internal interface INeo4jTransaction : IAsyncDisposable
{
    /// <summary>Runs one statement and returns all its rows.</summary>
    /// <exception cref="Neo4jException">The server refused it, or the way there failed.</exception>
    Task<Neo4jResult> RunAsync(Neo4jStatement statement, CancellationToken cancellationToken);

    /// <summary>Makes the work lasting and returns the bookmarks that it reached.</summary>
    /// <exception cref="Neo4jException">
    /// With <see cref="Neo4jException.IsOutcomeUnknown"/> when the request left and no answer came back; otherwise nothing was kept.
    /// </exception>
    Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken);

    /// <summary>Throws the work away; does nothing when the transaction is over.</summary>
    Task RollbackAsync(CancellationToken cancellationToken);
}
