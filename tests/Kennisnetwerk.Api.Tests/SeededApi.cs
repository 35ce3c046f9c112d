using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Api.Tests;

/// <summary>The API over the real Overijssel inventory, by default in a SQLite file, with a count of the calls to the store.</summary>
public class SeededApi : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-api-").FullName;
    private IGraphStore? store;
    private SearchIndex? index;
    private ApiContext? context;

    public static string Root { get; } = FindRoot();

    public GraphApi Api { get; } = GraphApi.Build(Path.Combine(Root, "graph-schema"));

    public virtual async ValueTask InitializeAsync()
    {
        var schema = GraphSchemaLoader.LoadFolder(Path.Combine(Root, "graph-schema"));
        store = await OpenStoreAsync(schema);
        Assert.True((await OverijsselSeed.SeedAsync(store, Path.Combine(Root, "seed-data", "overijssel"), CancellationToken.None)).Succeeded);
        var projection = new SearchProjection(schema);
        index = SearchIndex.Open(Path.Combine(folder, "index"), projection.Settings);
        await new IndexFollower(store, index, projection).CatchUpAsync(CancellationToken.None);
        context = new ApiContext(Kijker.Bezoeker, store, new Zoekdienst(store, index, projection), new AgendaReader(store));
    }

    public async ValueTask DisposeAsync()
    {
        index?.Dispose();
        await (store?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs a query, as a visitor unless it is said who asks.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, Kijker? kijker = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest { Query = query, Variables = variables is JsonElement json ? json : JsonSerializer.SerializeToElement(variables ?? new { }) };
        (await Api.Executor.ExecuteAsync(request, context! with { Kijker = kijker ?? Kijker.Bezoeker }, TestContext.Current.CancellationToken)).WriteTo(buffer);
        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }

    /// <summary>Runs a query that must have no errors, and gives its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null, Kijker? kijker = null)
    {
        var answer = await AskAsync(query, variables, kijker);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>How many calls to the store a query costs.</summary>
    public async Task<int> CallsAsync(string query)
    {
        var counted = DispatchProxy.Create<IGraphStore, CountingStore>();
        ((CountingStore)counted).Inner = store!;
        var buffer = new ArrayBufferWriter<byte>();
        await Api.Executor.ExecuteAsync(new GraphQLRequest { Query = query }, context! with { Store = counted }, TestContext.Current.CancellationToken);
        return ((CountingStore)counted).Calls;
    }

    /// <summary>Opens the empty store that the inventory goes into.</summary>
    protected virtual async Task<IGraphStore> OpenStoreAsync(GraphSchema schema) =>
        await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = Path.Combine(folder, "graaf") }, schema, TimeProvider.System, CancellationToken.None);

    private static string FindRoot()
    {
        for (var candidate = new DirectoryInfo(AppContext.BaseDirectory); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "Kennisnetwerk.sln")))
            {
                return candidate.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
