using Kennisnetwerk.Graph.Neo4j.Client;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client;

public sealed class RetryPolicyTests
{
    private static readonly Neo4jException Passing = new("Neo.TransientError.Transaction.DeadlockDetected", "deadlock");

    private static readonly Neo4jOptions Options = new()
    {
        MaxAttempts = 5,
        RetryBaseDelay = TimeSpan.FromMilliseconds(100),
        RetryMaxDelay = TimeSpan.FromMilliseconds(300),
    };

    [Fact]
    public async Task RunAsync_Should_GiveTheLastFault_When_AttemptsAreUsedUp()
    {
        var attempts = 0;
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.Zero };
        var running = new RetryPolicy(Options, clock, new Random(1)).RunAsync<int>(
            _ => throw new Neo4jException(Passing.Code, $"{++attempts}"), TestContext.Current.CancellationToken);
        while (!running.IsCompleted)
        {
            clock.Advance(Options.RetryMaxDelay);
            await Task.Yield();
        }

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() => running);
        Assert.Equal(5, attempts);
        Assert.EndsWith("5", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Should_TryOnce_When_TheFaultIsForGood()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<Neo4jException>(() => new RetryPolicy(Options, TimeProvider.System, new Random(1)).RunAsync<int>(
            _ =>
            {
                attempts++;
                throw new Neo4jException("Neo.ClientError.Statement.SyntaxError", "fout");
            },
            TestContext.Current.CancellationToken));

        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task RunAsync_Should_NeverWaitLongerThanTheCeiling_When_JitterIsDrawn()
    {
        var waits = new List<double>();
        var clock = new FakeTimeProvider();
        var last = clock.GetUtcNow();
        var running = new RetryPolicy(Options, clock, new Random(7)).RunAsync<int>(
            _ =>
            {
                waits.Add((clock.GetUtcNow() - last).TotalMilliseconds);
                last = clock.GetUtcNow();
                throw Passing;
            },
            TestContext.Current.CancellationToken);
        while (!running.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<Neo4jException>(() => running);
        Assert.Equal(5, waits.Count);
        Assert.All(waits.Skip(1).Zip([100, 200, 300, 300]), pair => Assert.InRange(pair.First, 0, pair.Second + 5));
        Assert.True(waits.Distinct().Count() > 2, string.Join(' ', waits));
    }

    [Fact]
    public async Task RunAsync_Should_StopWaiting_When_Cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var running = new RetryPolicy(Options, new FakeTimeProvider(), new Random(1)).RunAsync<int>(_ => throw Passing, cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }
}
