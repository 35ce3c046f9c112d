namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>What came of one run, or of several together.</summary>
/// <param name="Latencies">How long each request took, in milliseconds.</param>
/// <param name="Elapsed">How long the run took.</param>
/// <param name="Processor">How long the processors of the server worked.</param>
internal sealed record LoadResult(IReadOnlyList<double> Latencies, TimeSpan Elapsed, TimeSpan Processor)
{
    private readonly double[] _sorted = [.. Latencies.Order()];

    public double RequestsPerSecond => Latencies.Count / Elapsed.TotalSeconds;

    public double ProcessorMicroseconds => Processor.TotalMicroseconds / Latencies.Count;

    public double Percentile(double share) => _sorted[Math.Min((int)(share * _sorted.Length), _sorted.Length - 1)];

    public static LoadResult Join(IReadOnlyCollection<LoadResult> runs) => new(
        [.. runs.SelectMany(run => run.Latencies)],
        TimeSpan.FromTicks(runs.Sum(run => run.Elapsed.Ticks)),
        TimeSpan.FromTicks(runs.Sum(run => run.Processor.Ticks)));
}
