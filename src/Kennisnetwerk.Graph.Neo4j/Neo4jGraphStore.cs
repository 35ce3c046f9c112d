using System.Text.Json;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Http;
using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Schema;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>
/// The graph in Neo4j: one statement per read, one transaction per write. Several servers may share one database. How nodes,
/// relations and the log stand in it is written in <c>docs/neo4j.md</c>.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private readonly Neo4jClient _client;
    private readonly GraphModel _model;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private Neo4jGraphStore(Neo4jClient client, GraphModel model, TimeProvider clock)
    {
        _client = client;
        _model = model;
        _clock = clock;
    }

    /// <inheritdoc/>
    public GraphSchema Schema => _model.Schema;

    /// <summary>
    /// Opens the store: reaches the database, applies the schema to an empty one, adds indexes that are missing, and refuses one that
    /// was made under a newer, an older or no schema of ours.
    /// </summary>
    /// <param name="options">Where the database is.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="clock">Gives the moments of writes; waits on the network go by the machine's own clock.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="ArgumentException">The options cannot be used, or the schema uses a name that the store needs for itself.</exception>
    /// <exception cref="SchemaMismatchException">The database belongs to another schema; for an older one the remedy is <c>kennisnetwerk migreer</c>.</exception>
    /// <exception cref="GraphStoreException">The database cannot be reached, or refuses us.</exception>
    public static async Task<Neo4jGraphStore> OpenAsync(
        Neo4jOptions options, GraphSchema schema, TimeProvider clock, CancellationToken cancellationToken)
    {
        var model = new GraphModel(schema);
        var client = Connect(options);
        try
        {
            await EdgeAsync(() => new DatabaseGate(client, model, clock).OpenAsync(cancellationToken)).ConfigureAwait(false);
            return new Neo4jGraphStore(client, model, clock);
        }
        catch
        {
            await client.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _turn.Dispose();
        return _client.DisposeAsync();
    }

    /// <summary>A client for options that are checked first.</summary>
    internal static Neo4jClient Connect(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.EnsureValid();
        return new Neo4jClient(
            new HttpTransport(options, TimeProvider.System), new RetryPolicy(options, TimeProvider.System, new Random()));
    }

    /// <summary>The adapter's edge: what the database or its content does wrong leaves as a <see cref="GraphStoreException"/>.</summary>
    internal static async Task<T> EdgeAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jException e)
        {
            throw new GraphStoreException(e.Code, e.Message, e.IsTransient, e);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw new GraphStoreException(
                "neo4j.content", $"The database holds something that this program did not write: {e.Message}", isTransient: false, e);
        }
    }

    private Task<Neo4jResult> ReadAsync(Query query, CancellationToken cancellationToken) =>
        EdgeAsync(() => _client.ReadAsync(query.ToStatement(), cancellationToken));
}
