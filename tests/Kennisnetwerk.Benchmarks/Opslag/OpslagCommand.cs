using System.Diagnostics;
using System.Globalization;
using Kennisnetwerk.Graph.Sqlite;

namespace Kennisnetwerk.Benchmarks.Opslag;

/// <summary>
/// Measures the embedded store: <c>opslag [knopen] [map]</c> writes a graph of that many nodes and four times as many relations into a new
/// folder, then times reads on it. The graph is the same each time.
/// </summary>
internal static class OpslagCommand
{
    private const int DefaultNodes = 100_000;

    /// <summary>Runs the measurement; 2 when the arguments are not understood.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var nodes = DefaultNodes;
        if (args.Length > 2 || (args.Length > 0 && (!int.TryParse(args[0], CultureInfo.InvariantCulture, out nodes) || nodes < 100)))
        {
            Console.Error.WriteLine("usage: opslag [knopen, from 100 up] [map]");
            return 2;
        }

        var isTemporary = args.Length < 2;
        var folder = isTemporary ? Directory.CreateTempSubdirectory("kennisnetwerk-opslag-").FullName : args[1];
        try
        {
            await MeasureAsync(new OpslagGraph(SchemaFolder.Load(), nodes), folder);
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

    private static async Task MeasureAsync(OpslagGraph graph, string folder)
    {
        var options = new SqliteStoreOptions { Folder = folder };
        await using (var store = await SqliteGraphStore.OpenAsync(options, graph.Schema, TimeProvider.System, CancellationToken.None))
        {
            await ImportAsync(store, graph);
            await OpslagReads.MeasureAsync(store, graph);
        }

        var watch = Stopwatch.StartNew();
        await using (await SqliteGraphStore.OpenAsync(options, graph.Schema, TimeProvider.System, CancellationToken.None))
        {
            Report("openen", $"{watch.Elapsed.TotalMilliseconds:0} ms");
        }

        Report("bestand", $"{new FileInfo(Path.Combine(folder, "graaf.db")).Length / 1048576.0:0} MB");
    }

    private static async Task ImportAsync(SqliteGraphStore store, OpslagGraph graph)
    {
        foreach (var (name, changeSets) in graph.Parts())
        {
            var records = 0;
            var processor = Environment.CpuUsage.TotalTime;
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

            Report($"schrijven: {records} {name}", $"{records / watch.Elapsed.TotalSeconds:0} per s; {(Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / records:0} µs of processor each");
        }
    }

    internal static void Report(string what, string figure) => Console.WriteLine($"{what,-52} {figure}");
}
