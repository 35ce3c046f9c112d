using Kennisnetwerk.Graph.Neo4j;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>Opens the store that the settings name: SQLite in the data folder, or Neo4j.</summary>
internal static class StoreOpening
{
    /// <summary>Opens it.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="readOnly">Whether a server may have the same folder open; Neo4j makes no difference.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    public static async Task<IGraphStore> OpenAsync(ServerSettings settings, GraphSchema schema, bool readOnly, CancellationToken cancellationToken) =>
        settings.Neo4j is { } neo4j
            ? await Neo4jGraphStore.OpenAsync(neo4j, schema, TimeProvider.System, cancellationToken)
            : await SqliteGraphStore.OpenAsync(Sqlite(settings) with { ReadOnly = readOnly }, schema, TimeProvider.System, cancellationToken);

    /// <summary>The place of the embedded store.</summary>
    public static SqliteStoreOptions Sqlite(ServerSettings settings) => new() { Folder = settings.Graaf };
}
