namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// The seam between the store and the wire, small enough that Bolt could take the place of HTTP. A transport makes one attempt
/// per call and never retries by itself: <see cref="Neo4jClient"/> decides what may be tried again.
/// </summary>
internal interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>Runs one statement in a transaction of its own and returns all its rows.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="mode">Whether it writes.</param>
    /// <param name="bookmarks">Points that the answering member must have reached; empty when that does not matter.</param>
    /// <param name="cancellationToken">Cancelling also ends the statement on the server.</param>
    /// <exception cref="Neo4jException">The server refused it, or the way there failed.</exception>
    Task<Neo4jResult> RunAsync(
        Neo4jStatement statement, AccessMode mode, IReadOnlyCollection<string> bookmarks, CancellationToken cancellationToken);

    /// <summary>Opens a transaction for more than one statement; dispose it, which rolls back what was not committed.</summary>
    /// <param name="mode">Whether it writes.</param>
    /// <param name="bookmarks">Points that the answering member must have reached.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="Neo4jException">The server refused it, or the way there failed.</exception>
    Task<INeo4jTransaction> BeginAsync(AccessMode mode, IReadOnlyCollection<string> bookmarks, CancellationToken cancellationToken);
}
