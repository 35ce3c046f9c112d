using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary>
/// <c>zoeklab tijd MAP QUERIES.tsv [--herhaal 3] [--threads 1]</c>: how long the ten best hits of a question take. All questions
/// are asked twice before the clock runs.
/// </summary>
internal static class TijdCommand
{
    private const int Count = 10;
    private const int WarmUps = 2;

    public static int Run(string[] args)
    {
        if (args is not [var folder, var file, .. var rest] || rest.Length % 2 != 0)
        {
            Console.Error.WriteLine("usage: zoeklab tijd MAP QUERIES.tsv [--herhaal 3] [--threads 1]");
            return 2;
        }

        var (repeats, threads) = (Option(rest, "--herhaal", 3), Option(rest, "--threads", 1));
        using var index = SearchIndex.OpenReadOnly(folder, LabSettings.Default);
        var questions = LabQuestion.Read(file);
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var question in questions)
            {
                LabIndex.Ask(index, question, Count);
            }
        }

        var times = new double[questions.Count * repeats];
        var clock = Stopwatch.StartNew();
        Parallel.For(0, times.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var start = Stopwatch.GetTimestamp();
            LabIndex.Ask(index, questions[i % questions.Count], Count);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        var seconds = clock.Elapsed.TotalSeconds;
        Array.Sort(times);
        Console.Out.WriteLine(JsonSerializer.Serialize(new
        {
            engine = ZoeklabCommand.Engine,
            queries = questions.Count,
            threads,
            qps = Math.Round(times.Length / seconds, 1),
            p50_ms = Percentile(times, 50),
            p95_ms = Percentile(times, 95),
            p99_ms = Percentile(times, 99),
        }));
        return 0;
    }

    private static int Option(string[] rest, string name, int usual)
    {
        var at = Array.IndexOf(rest, name);
        return at < 0 ? usual : int.Parse(rest[at + 1], CultureInfo.InvariantCulture);
    }

    private static double Percentile(double[] sorted, int percent) =>
        sorted.Length == 0 ? 0 : Math.Round(sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)], 3);
}
