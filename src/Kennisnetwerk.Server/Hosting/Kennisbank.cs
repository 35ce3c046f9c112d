using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>The store and the index of one data folder, opened together. Only one process at a time opens a folder for writing.</summary>
internal sealed class Kennisbank : IAsyncDisposable
{
    private Kennisbank(SqliteGraphStore store, SearchIndex index)
    {
        Store = store;
        Index = index;
        var projection = new SearchProjection(store.Schema);
        Follower = new IndexFollower(store, index, projection);
        Zoekdienst = new Zoekdienst(store, index, projection);
    }

    public SqliteGraphStore Store { get; }

    public SearchIndex Index { get; }

    public IndexFollower Follower { get; }

    public IZoekdienst Zoekdienst { get; }

    /// <summary>Opens a folder for writing; makes it when it is not there, and the index anew when it cannot be used.</summary>
    public static async Task<Kennisbank> OpenAsync(ServerSettings settings, CancellationToken cancellationToken, bool rebuildIndex = false)
    {
        Directory.CreateDirectory(settings.Gegevens);
        var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
        var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = settings.Graaf }, schema, TimeProvider.System, cancellationToken);
        try
        {
            return new Kennisbank(store, IndexFolder.Open(settings.Index, new SearchProjection(schema), rebuildIndex));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a folder for reading, also while a server has it.</summary>
    public static async Task<Kennisbank> OpenReadOnlyAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
        var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = settings.Graaf, ReadOnly = true }, schema, TimeProvider.System, cancellationToken);
        try
        {
            return new Kennisbank(store, IndexFolder.OpenReadOnly(settings.Index, new SearchProjection(schema)));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Puts a backup back in a folder that no server has open.</summary>
    public static async Task RestoreAsync(ServerSettings settings, string backup, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.Gegevens);
        await SqliteGraphStore.RestoreAsync(backup, new SqliteStoreOptions { Folder = settings.Graaf }, cancellationToken);
        IndexFolder.Delete(settings.Index);
    }

    public async ValueTask DisposeAsync()
    {
        Index.Dispose();
        await Store.DisposeAsync();
    }
}
