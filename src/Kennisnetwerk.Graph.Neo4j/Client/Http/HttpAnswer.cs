namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>What one HTTP exchange brought: a result, perhaps a transaction, never an error (that is thrown).</summary>
/// <param name="Result">Rows, bookmarks and plan; empty for a commit, a rollback or an opening without a statement.</param>
/// <param name="TransactionId">The id of an explicit transaction that is still open.</param>
/// <param name="Affinity">What a cluster wants back with every request of this transaction; null on a single server.</param>
internal sealed record HttpAnswer(Neo4jResult Result, string? TransactionId, string? Affinity)
{
    /// <summary>An answer without a body, as a rollback gives it.</summary>
    public static HttpAnswer Empty { get; } = new(new Neo4jResult([], [], [], null), null, null);
}
