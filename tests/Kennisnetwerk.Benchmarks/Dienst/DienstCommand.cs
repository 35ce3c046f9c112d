using System.Globalization;

namespace Kennisnetwerk.Benchmarks.Dienst;

/// <summary>
/// <c>dienst</c>: the import, and the real executable on a new folder: starts, memory at rest, and pages at 1 and 16 connections, as
/// Markdown. The load comes from the same machine; <c>/health/live</c>, which answers without doing anything, tells what that costs.
/// </summary>
internal static class DienstCommand
{
    private const int Requests = 2000;
    private static readonly string[] Paths = ["/health/live", "/", "/zoeken?q=vechtscheiding", "/onderzoek/onz-scheiding-op-school-02", "/thema/th-complexe-scheidingen", "/onderzoeksagenda"];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kennisnetwerk-dienst-").FullName;
        try
        {
            var import = await ImportSpeed.MeasureAsync();
            Print($"| import of the inventory, {import.Rows} rows, {import.Records} nodes and relations, new process | {import.FirstSeconds:0.0} s, {import.Rows / import.FirstSeconds:0} rows/s |");
            Print($"| the same once warm (median of 5) | {import.MedianSeconds:0.00} s, {import.Rows / import.MedianSeconds:0} rows/s |");
            var (first, firstSeconds) = await MeasuredServer.StartAsync(folder);
            first.Dispose();
            var (server, secondSeconds) = await MeasuredServer.StartAsync(folder);
            using (server)
            {
                Print($"| first start until ready, inventory imported and indexed | {firstSeconds:0.0} s |");
                Print($"| second start until ready | {secondSeconds:0.0} s |");
                Print($"| memory at rest (resident) | {server.ResidentMegabytes} MB |");
                Print($"\n| page | p50 ms | p95 ms | p99 ms | requests/s at 1 | requests/s at 16 |\n|---|---|---|---|---|---|");
                foreach (var path in Paths)
                {
                    await LoadRun.MeasureAsync(server.Address, path, connections: 16, Requests / 4);
                    var alone = await LoadRun.MeasureAsync(server.Address, path, connections: 1, Requests / 2);
                    var many = await LoadRun.MeasureAsync(server.Address, path, connections: 16, Requests);
                    Print($"| `{path}` | {alone.Percentile(50):0.0} | {alone.Percentile(95):0.0} | {alone.Percentile(99):0.0} | {alone.PerSecond:0} | {many.PerSecond:0} |");
                }

                Print($"\nMemory after the load: {server.ResidentMegabytes} MB.");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
