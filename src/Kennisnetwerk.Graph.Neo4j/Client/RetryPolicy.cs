namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// Tries again what failed for a passing reason: exponential waits with full jitter, so that servers that failed together do not
/// come back together.
/// </summary>
/// <param name="options">Attempts and waits.</param>
/// <param name="clock">Waits.</param>
/// <param name="chance">Draws the jitter.</param>
internal sealed class RetryPolicy(Neo4jOptions options, TimeProvider clock, Random chance)
{
    /// <summary>Runs <paramref name="attempt"/> until it succeeds, fails for good, or the attempts are used up.</summary>
    /// <exception cref="Neo4jException">The last failure.</exception>
    public Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken) =>
        RunAsync(attempt, e => e.IsTransient, cancellationToken);

    /// <summary>The same for a caller who can make a repeated attempt harmless also where a commit's outcome is unknown.</summary>
    public async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> attempt, Func<Neo4jException, bool> mayRetry, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await attempt(cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException e) when (tried < options.MaxAttempts && mayRetry(e))
            {
                await Task.Delay(Wait(tried), clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Between nothing and twice as long as the time before, up to the longest wait.</summary>
    private TimeSpan Wait(int tried)
    {
        var ceiling = Math.Min(options.RetryBaseDelay.TotalMilliseconds * Math.Pow(2, tried - 1), options.RetryMaxDelay.TotalMilliseconds);
        lock (chance)
        {
            return TimeSpan.FromMilliseconds(ceiling * chance.NextDouble());
        }
    }
}
