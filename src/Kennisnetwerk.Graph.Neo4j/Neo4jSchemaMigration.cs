using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Schema;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>Brings a Neo4j database to the schema of this program: what <c>kennisnetwerk migreer</c> runs while no server is writing.</summary>
public static class Neo4jSchemaMigration
{
    /// <summary>Makes an empty database ready, or raises one of ours to this schema. Repeating it does nothing more.</summary>
    /// <param name="options">Where the database is.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="clock">Gives the moment that the marker holds.</param>
    /// <param name="cancellationToken">Breaks off; running again goes on.</param>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    /// <exception cref="SchemaMismatchException">The database is newer, or not ours.</exception>
    /// <exception cref="GraphStoreException">The database cannot be reached, or refuses us.</exception>
    public static async Task<Neo4jSchemaReport> ApplyAsync(
        Neo4jOptions options, GraphSchema schema, TimeProvider clock, CancellationToken cancellationToken)
    {
        var model = new GraphModel(schema);
        var client = Neo4jGraphStore.Connect(options);
        await using (client.ConfigureAwait(false))
        {
            return await Neo4jGraphStore.EdgeAsync(async () =>
            {
                var marker = await new DatabaseGate(client, model, clock).ReadMarkerAsync(cancellationToken).ConfigureAwait(false);
                return await new DatabaseMigration(client, model, clock).RunAsync(marker, cancellationToken).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
    }
}
