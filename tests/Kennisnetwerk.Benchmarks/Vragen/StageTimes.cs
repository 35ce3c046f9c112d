using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>Parse, validate and execute apart, beside graphql-js; both take the median of 15 rounds of a tenth of a second.</summary>
internal static class StageTimes
{
    private const int Rounds = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public static async Task PrintAsync(string folder)
    {
        var peer = await MeasurePeerAsync(folder);
        Console.WriteLine("| query | parse, ours / graphql-js (µs) | validate (µs) | execute and write (µs) |");
        Console.WriteLine("|---|---|---|---|");
        var executor = BenchService.Create(folder, new ExecutionOptions { MaxCost = long.MaxValue });
        foreach (var (name, query) in BenchQueries.All)
        {
            double[] ours =
            [
                Time(() => Parser.ParseDocument(query)),
                TimeValidation(executor, query),
                TimeExecution(executor, query),
            ];
            var cells = ours.Zip(peer[name], (own, other) => string.Create(CultureInfo.InvariantCulture, $"{own:0.0} / {other:0.0}"));
            Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
        }
    }

    private static double TimeValidation(GraphQLExecutor executor, string query)
    {
        var document = Parser.ParseDocument(query);
        return Time(() => DocumentValidator.Validate(executor.Schema, document));
    }

    private static double TimeExecution(GraphQLExecutor executor, string query)
    {
        var request = new GraphQLRequest { Query = query };
        var output = new ArrayBufferWriter<byte>();
        return Time(() =>
        {
            output.ResetWrittenCount();
            var result = executor.ExecuteAsync(request);
            (result.IsCompleted ? result.Result : result.AsTask().GetAwaiter().GetResult()).WriteTo(output);
        });
    }

    private static double Time(Action action)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            action();
        }

        return Enumerable.Range(0, Rounds).Select(_ => TimeRound(action)).Order().ElementAt(Rounds / 2);
    }

    private static double TimeRound(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        var runs = 0;
        do
        {
            action();
            runs++;
        }
        while (Stopwatch.GetElapsedTime(start) < Round);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / runs;
    }

    private static async Task<Dictionary<string, double[]>> MeasurePeerAsync(string folder)
    {
        var start = new ProcessStartInfo("node", "bench/stages.mjs") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["NODE_ENV"] = "production";
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(BenchQueries.All));
        node.StandardInput.Close();
        var times = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<Dictionary<string, double[]>>(times)!;
    }
}
