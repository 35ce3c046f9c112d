using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>The pages over the real inventory, with the real store and the real index.</summary>
internal sealed class SeededSite : IAsyncDisposable
{
    private readonly string folder;
    private readonly SearchIndex index;

    private SeededSite(IGraphStore store, SearchIndex index, WebApplication app, string folder)
    {
        Store = store;
        this.index = index;
        App = app;
        this.folder = folder;
    }

    public IGraphStore Store { get; }

    public WebApplication App { get; }

    /// <summary>Starts the site.</summary>
    /// <param name="configure">Changes the host before it is built.</param>
    /// <param name="openStore">Opens an empty store; by default SQLite in the given folder.</param>
    public static async Task<SeededSite> StartAsync(Action<WebApplicationBuilder> configure, Func<string, GraphSchema, Task<IGraphStore>>? openStore = null)
    {
        var folder = Directory.CreateTempSubdirectory("kn-pages-").FullName;
        var schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));
        var store = await (openStore ?? OpenSqliteAsync)(folder, schema);
        var report = await OverijsselSeed.SeedAsync(store, Path.Combine(Checkout.Root, "seed-data", "overijssel"), CancellationToken.None);
        Assert.True(report.Succeeded, ImportReportText.Print(report));
        var projection = new SearchProjection(schema);
        var index = SearchIndex.Open(Path.Combine(folder, "index"), projection.Settings);
        await new IndexFollower(store, index, projection).CatchUpAsync(CancellationToken.None);

        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<AgendaReader>();
        builder.Services.AddSingleton<IZoekdienst>(new Zoekdienst(store, index, projection));
        builder.Services.AddKennisnetwerkPages();
        configure(builder);
        var app = builder.Build();
        app.MapKennisnetwerkPages();
        await app.StartAsync();
        return new SeededSite(store, index, app, folder);
    }

    /// <summary>The embedded store.</summary>
    public static async Task<IGraphStore> OpenSqliteAsync(string folder, GraphSchema schema) =>
        await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = folder }, schema, TimeProvider.System, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        index.Dispose();
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
