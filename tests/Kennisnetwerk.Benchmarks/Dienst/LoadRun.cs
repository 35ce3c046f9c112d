using System.Diagnostics;

namespace Kennisnetwerk.Benchmarks.Dienst;

/// <summary>A bounded number of requests over a fixed number of connections, each sending the next when it has its answer.</summary>
internal sealed record LoadRun(double[] Milliseconds, double PerSecond)
{
    public static async Task<LoadRun> MeasureAsync(Uri address, string path, int connections, int requests)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var times = new double[requests];
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < requests; i = Interlocked.Increment(ref next))
            {
                var sent = Stopwatch.GetTimestamp();
                using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                times[i] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        })));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Array.Sort(times);
        return new LoadRun(times, requests / seconds);
    }

    /// <summary>The time under which this share of the requests was answered.</summary>
    public double Percentile(int percent) => Milliseconds[Math.Min(Milliseconds.Length - 1, Milliseconds.Length * percent / 100)];
}
