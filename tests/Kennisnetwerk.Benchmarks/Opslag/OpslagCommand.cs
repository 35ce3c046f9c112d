using System.Diagnostics;
using System.Globalization;
using Kennisnetwerk.Graph.Neo4j;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Benchmarks.Opslag;

/// <summary>
/// Measures the stores: <c>opslag [knopen] [map]</c> writes a graph of that many nodes and four times as many relations into a new folder, then
/// times reads on it; and does the same with Neo4j where <c>KENNISNETWERK_NEO4J_ADRES</c> names a server with an empty database. The graph is the
/// same each time and in each store.
/// </summary>
internal static class OpslagCommand
{
    private const int DefaultNodes = 100_000;
    private const string Neo4jVariable = "KENNISNETWERK_NEO4J_ADRES";

    /// <summary>Runs the measurement; 2 when the arguments are not understood.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var nodes = DefaultNodes;
        var neo4j = Environment.GetEnvironmentVariable(Neo4jVariable);
        if (args.Length > 2 || (args.Length > 0 && (!int.TryParse(args[0], CultureInfo.InvariantCulture, out nodes) || nodes < 100)))
        {
            Console.Error.WriteLine($"usage: opslag [knopen, from 100 up] [map]; with {Neo4jVariable}=http://host:port also on Neo4j");
            return 2;
        }

        var isTemporary = args.Length < 2;
        var folder = isTemporary ? Directory.CreateTempSubdirectory("kennisnetwerk-opslag-").FullName : args[1];
        var table = new OpslagTable();
        try
        {
            await MeasureSqliteAsync(new OpslagGraph(SchemaFolder.Load(), nodes), folder, table);
            if (!string.IsNullOrWhiteSpace(neo4j))
            {
                await MeasureNeo4jAsync(new OpslagGraph(SchemaFolder.Load(), nodes), new Uri(neo4j), table);
            }

            table.Print(Console.Out);
            return 0;
        }
        finally
        {
            if (isTemporary)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task MeasureSqliteAsync(OpslagGraph graph, string folder, OpslagTable table)
    {
        table.Begin("SQLite");
        var options = new SqliteStoreOptions { Folder = folder };
        await using (var store = await SqliteGraphStore.OpenAsync(options, graph.Schema, TimeProvider.System, CancellationToken.None))
        {
            await MeasureAsync(store, graph, table);
        }

        var watch = Stopwatch.StartNew();
        await using (await SqliteGraphStore.OpenAsync(options, graph.Schema, TimeProvider.System, CancellationToken.None))
        {
            table.Add("openen", $"{watch.Elapsed.TotalMilliseconds:0} ms");
        }

        table.Add("bestand", $"{new FileInfo(Path.Combine(folder, "graaf.db")).Length / 1048576.0:0} MB");
    }

    private static async Task MeasureNeo4jAsync(OpslagGraph graph, Uri address, OpslagTable table)
    {
        table.Begin("Neo4j");
        await using var store = await Neo4jGraphStore.OpenAsync(new Neo4jOptions { Address = address }, graph.Schema, TimeProvider.System, CancellationToken.None);
        if ((await store.SummariseAsync(CancellationToken.None)).LastSequence > 0)
        {
            throw new InvalidOperationException($"The database at {address} is in use; give an empty one.");
        }

        await MeasureAsync(store, graph, table);
    }

    private static async Task MeasureAsync(IGraphStore store, OpslagGraph graph, OpslagTable table)
    {
        await ImportAsync(store, graph, table);
        await OpslagReads.MeasureAsync(store, graph, table);
    }

    private static async Task ImportAsync(IGraphStore store, OpslagGraph graph, OpslagTable table)
    {
        foreach (var (name, changeSets) in graph.Parts())
        {
            var records = 0;
            var watch = Stopwatch.StartNew();
            foreach (var changeSet in changeSets)
            {
                var result = await store.ApplyAsync(changeSet, CancellationToken.None);
                records += changeSet.Changes.Length;
                if (result is Graph.Changes.ApplyResult.Rejected rejected)
                {
                    throw new InvalidOperationException($"The graph of the measurement is refused: {rejected.Faults[0]}");
                }
            }

            table.Add($"schrijven: {records} {name}", $"{records / watch.Elapsed.TotalSeconds:0} per s");
        }
    }
}
