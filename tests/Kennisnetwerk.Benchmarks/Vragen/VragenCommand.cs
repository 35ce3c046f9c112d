using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>
/// Measures the GraphQL engine beside GraphQL Yoga: <c>graphql [seconds a run]</c>. Both servers run in processes of their own over the same
/// data in memory, and are asked in turns, so that what else the machine does falls on both.
/// </summary>
internal static class VragenCommand
{
    private const int Rounds = 3;
    private const int WarmUpBursts = 10;
    private static readonly TimeSpan _burst = TimeSpan.FromMilliseconds(500);
    private static readonly int[] _connections = [1, 16, 64];

    /// <summary>Runs the measurement; 2 when the arguments are not understood, 1 when Node is missing or the servers disagree.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var seconds = 3;
        if (args.Length > 1 || (args.Length == 1 && (!int.TryParse(args[0], CultureInfo.InvariantCulture, out seconds) || seconds < 1)))
        {
            Console.Error.WriteLine("usage: graphql [seconds a run, from 1 up]");
            return 2;
        }

        var (folder, whyNot) = await NodePackages.InstallAsync();
        if (whyNot is not null)
        {
            Console.Error.WriteLine(whyNot);
            return 1;
        }

        CacheWeight.Print(folder);
        Console.WriteLine();
        await StageTimes.PrintAsync(folder);
        Console.WriteLine();
        using var ours = await ServerUnderTest.StartAsync("dotnet", [typeof(BenchServer).Assembly.Location, BenchServer.Command], folder);
        using var yoga = await ServerUnderTest.StartAsync("node", ["bench/yoga-server.mjs"], folder);
        Cores.MoveToClientCore();
        Console.WriteLine(Cores.Description);
        Console.WriteLine();
        return await CompareAsync(ours, yoga, TimeSpan.FromSeconds(seconds)) ? 0 : 1;
    }

    private static async Task<bool> CompareAsync(ServerUnderTest ours, ServerUnderTest yoga, TimeSpan time)
    {
        Console.WriteLine("| query | connections | ours, requests/s | Yoga | ratio | p50 ours / Yoga (ms) | p99 ours / Yoga (ms) | processor a request, ours / Yoga (µs) |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (name, query) in BenchQueries.All)
        {
            var body = JsonSerializer.Serialize(new { query });
            if (!JsonNode.DeepEquals(await AskAsync(ours, body), await AskAsync(yoga, body)))
            {
                await Console.Error.WriteLineAsync($"The servers give different answers to the query '{name}'.");
                return false;
            }

            await WarmUpAsync(ours, body);
            await WarmUpAsync(yoga, body);
            foreach (var connections in _connections)
            {
                var (own, other) = (new List<LoadResult>(), new List<LoadResult>());
                for (var round = 0; round < Rounds; round++)
                {
                    own.Add(await LoadRun.MeasureAsync(ours, body, connections, time));
                    other.Add(await LoadRun.MeasureAsync(yoga, body, connections, time));
                }

                Console.WriteLine(Row(name, connections, LoadResult.Join(own), LoadResult.Join(other)));
            }
        }

        return true;
    }

    /// <summary>Loads a server with pauses: .NET compiles what is hot anew when it has had some rest, three times over.</summary>
    private static async Task WarmUpAsync(ServerUnderTest server, string body)
    {
        for (var burst = 0; burst < WarmUpBursts; burst++)
        {
            await LoadRun.MeasureAsync(server, body, 16, _burst);
            await Task.Delay(_burst);
        }
    }

    private static string Row(string name, int connections, LoadResult own, LoadResult other) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {connections} | {own.RequestsPerSecond:N0} | {other.RequestsPerSecond:N0} | {own.RequestsPerSecond / other.RequestsPerSecond:0.0} × | {own.Percentile(0.5):0.00} / {other.Percentile(0.5):0.00} | {own.Percentile(0.99):0.0} / {other.Percentile(0.99):0.0} | {own.ProcessorMicroseconds:N0} / {other.ProcessorMicroseconds:N0} |");

    private static async Task<JsonNode?> AskAsync(ServerUnderTest server, string body)
    {
        using var client = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri($"http://127.0.0.1:{server.Port}/graphql"), content);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync());
    }
}
