using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>Decides whether a database may be opened, and makes an empty one ready.</summary>
internal sealed class DatabaseGate(Neo4jClient client, GraphModel model, TimeProvider clock)
{
    private static readonly Version Oldest = new(5, 26);

    /// <summary>Opens the database, or says why not.</summary>
    /// <returns>The server's version.</returns>
    public async Task<Version> OpenAsync(CancellationToken cancellationToken)
    {
        var version = await CheckVersionAsync(cancellationToken).ConfigureAwait(false);
        var ours = DatabaseMarker.For(model.Schema);
        var theirs = await ReadMarkerAsync(cancellationToken).ConfigureAwait(false);
        theirs?.RefuseNewer(ours);
        if (theirs is not null && theirs != ours)
        {
            throw new SchemaMismatchException(
                $"The Neo4j database stands at schema {theirs.SchemaVersion} and this program at {ours.SchemaVersion}. Run 'kennisnetwerk migreer'.");
        }
        var migration = new DatabaseMigration(client, model, clock);
        if (theirs is null)
        {
            await migration.RunAsync(null, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await migration.AddMissingAsync(cancellationToken).ConfigureAwait(false);
        }
        return version;
    }

    /// <summary>The marker; null for an empty database.</summary>
    /// <exception cref="SchemaMismatchException">The database is not empty and not ours.</exception>
    public async Task<DatabaseMarker?> ReadMarkerAsync(CancellationToken cancellationToken)
    {
        // The count comes first: another server that makes the database ready meanwhile writes the marker with its first node.
        var count = await client.ReadAsync(MarkerQuery.CountAll().ToStatement(), cancellationToken).ConfigureAwait(false);
        var marker = DatabaseMarker.Read(await client.ReadAsync(MarkerQuery.Read().ToStatement(), cancellationToken).ConfigureAwait(false));
        return marker is null && count.Single().Get<long>("aantal") > 0
            ? throw new SchemaMismatchException(
                "The Neo4j database holds data that is not ours. Point to an empty database, or empty this one if nobody needs it.")
            : marker;
    }

    private async Task<Version> CheckVersionAsync(CancellationToken cancellationToken)
    {
        var statement = new Neo4jStatement("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version");
        var text = (await client.ReadAsync(statement, cancellationToken).ConfigureAwait(false)).Single().Get<string>("version");
        var version = Version.TryParse(text.Split('-', '+')[0], out var parsed) ? parsed : new Version(0, 0);
        return version >= Oldest
            ? version
            : throw new SchemaMismatchException($"The Neo4j server has version {text}; at least {Oldest} is needed. Upgrade it (docs/neo4j.md).");
    }
}
