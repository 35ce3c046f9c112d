using System.Diagnostics;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>So many connections that ask one thing for some time, each as soon as it was answered.</summary>
internal static class LoadRun
{
    public static async Task<LoadResult> MeasureAsync(ServerUnderTest server, string body, int connections, TimeSpan time)
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => HttpConnection.OpenAsync(server.Port, body)));
        try
        {
            var processor = server.ProcessorTime;
            var start = Stopwatch.GetTimestamp();
            var latencies = await Task.WhenAll(opened.Select(connection => Task.Run(() => AskAsync(connection, start, time))));
            var elapsed = Stopwatch.GetElapsedTime(start);
            return new LoadResult([.. latencies.SelectMany(some => some)], elapsed, server.ProcessorTime - processor);
        }
        finally
        {
            Array.ForEach(opened, connection => connection.Dispose());
        }
    }

    private static async Task<List<double>> AskAsync(HttpConnection connection, long start, TimeSpan time)
    {
        var latencies = new List<double>();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var begin = Stopwatch.GetTimestamp();
            await connection.AskAsync();
            latencies.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return latencies;
    }
}
