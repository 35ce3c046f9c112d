namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>
/// Ends a statement on the server when nobody waits for it any more. Neo4j 5.26 keeps running it when the connection closes, and
/// refuses to roll back a transaction in which a statement runs; so the statement is looked up by its tag and terminated.
/// </summary>
internal sealed class StatementTerminator(HttpExchange exchange, TimeProvider clock)
{
    private const string Terminate =
        $"SHOW TRANSACTIONS YIELD transactionId AS id, parameters AS p WHERE p.{QueryApiRequest.TagParameter} = $abandoned "
        + "TERMINATE TRANSACTIONS id YIELD message RETURN message";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>A mark that no other request has.</summary>
    public static string NewTag() => Guid.NewGuid().ToString("N");

    /// <summary>Does <paramref name="work"/>; when that is cancelled or takes too long, ends the tagged statement as well.</summary>
    public async Task<HttpAnswer> EndingAsync(string tag, Func<Task<HttpAnswer>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or Neo4jException { Code: Neo4jErrorCodes.Timeout })
        {
            await EndAsync(tag).ConfigureAwait(false);
            throw;
        }
    }

    private async Task EndAsync(string tag)
    {
        var statement = new Neo4jStatement(Terminate, new Dictionary<string, object?> { ["abandoned"] = tag });
        var body = QueryApiRequest.Write(statement, NewTag(), AccessMode.Read, []);
        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            await exchange.SendAsync(HttpMethod.Post, "", body, null, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is Neo4jException or OperationCanceledException)
        {
            // A server that cannot be told now has its own limit (db.transaction.timeout); the first fault is what counts.
        }
    }
}
