using System.Diagnostics;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Kennis.Import;

namespace Kennisnetwerk.Benchmarks.Dienst;

/// <summary>The Overijssel inventory through the write path into a new SQLite folder: read, validated, planned, written, logged.</summary>
internal sealed record ImportSpeed(int Rows, int Records, double FirstSeconds, double MedianSeconds)
{
    private const int Repeats = 5;

    /// <summary>Imports it once in a process that did nothing yet, and then five times more, each into a folder of its own.</summary>
    public static async Task<ImportSpeed> MeasureAsync()
    {
        var seconds = new List<double>();
        ImportReport? report = null;
        for (var i = 0; i <= Repeats; i++)
        {
            var folder = Directory.CreateTempSubdirectory("kennisnetwerk-import-").FullName;
            try
            {
                var schema = GraphSchemaLoader.LoadFolder(Path.Combine(AppContext.BaseDirectory, "graph-schema"));
                await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = folder }, schema, TimeProvider.System, CancellationToken.None);
                var start = Stopwatch.GetTimestamp();
                report = await OverijsselSeed.SeedAsync(store, Path.Combine(AppContext.BaseDirectory, "seed-data", "overijssel"), CancellationToken.None);
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        var records = report!.Nodes.Concat(report.Relations).Sum(count => count.New);
        return new(report.Files.Sum(file => file.Rows), records, seconds[0], seconds.Skip(1).Order().ElementAt(Repeats / 2));
    }
}
