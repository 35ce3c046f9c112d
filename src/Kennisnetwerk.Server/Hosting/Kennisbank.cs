using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>The store and the index of one data folder, opened together. Only one process at a time opens a folder for writing.</summary>
internal sealed class Kennisbank : IAsyncDisposable
{
    private Kennisbank(IGraphStore store, OpenedIndex index)
    {
        Store = store;
        Index = index.Index;
        UnusableIndex = index.Unusable;
        var projection = new SearchProjection(store.Schema);
        Follower = new IndexFollower(store, Index, projection);
        Zoekdienst = new Zoekdienst(store, Index, projection);
    }

    public IGraphStore Store { get; }

    public SearchIndex Index { get; }

    /// <summary>Why the index is being made anew since this opening, or null.</summary>
    public IndexRebuildRequiredException? UnusableIndex { get; }

    public IndexFollower Follower { get; }

    public IZoekdienst Zoekdienst { get; }

    /// <summary>Opens a folder for writing; makes it when it is not there, and the index anew when it cannot be used.</summary>
    public static Task<Kennisbank> OpenAsync(ServerSettings settings, CancellationToken cancellationToken, bool rebuildIndex = false)
    {
        Directory.CreateDirectory(settings.Gegevens);
        return OpenAsync(settings, projection => IndexFolder.Open(settings.Index, projection, rebuildIndex), readOnly: false, cancellationToken);
    }

    /// <summary>Opens a folder for reading, also while a server has it.</summary>
    public static Task<Kennisbank> OpenReadOnlyAsync(ServerSettings settings, CancellationToken cancellationToken) =>
        OpenAsync(settings, projection => new OpenedIndex(IndexFolder.OpenReadOnly(settings.Index, projection), null), readOnly: true, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Index.Dispose();
        await Store.DisposeAsync();
    }

    private static async Task<Kennisbank> OpenAsync(
        ServerSettings settings, Func<SearchProjection, OpenedIndex> openIndex, bool readOnly, CancellationToken cancellationToken)
    {
        var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
        var store = await StoreOpening.OpenAsync(settings, schema, readOnly, cancellationToken);
        try
        {
            return new Kennisbank(store, openIndex(new SearchProjection(schema)));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
