using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client;

public sealed class CommitWindowTests : IDisposable
{
    private readonly CommitWindow _window = new();
    private int _reads;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _window.Dispose();

    [Fact]
    public async Task ReadAsync_Should_ReadOnce_When_NothingIsCommittedMeanwhile()
    {
        await CommitAsync();

        Assert.Equal(1, await _window.ReadAsync(() => Task.FromResult(++_reads), Token));
    }

    [Fact]
    public async Task ReadAsync_Should_ReadAgain_When_ACommitRanMeanwhile()
    {
        var read = await _window.ReadAsync(
            async () =>
            {
                if (++_reads == 1)
                {
                    await CommitAsync();
                }
                return _reads;
            },
            Token);

        Assert.Equal(2, read);
    }

    [Fact]
    public async Task ReadAsync_Should_ReadAgain_When_ACommitWasUnderWayAtTheStart()
    {
        var commit = new TaskCompletionSource<int>();
        var committing = _window.CommitAsync(() => commit.Task, Token);

        var read = await _window.ReadAsync(
            async () =>
            {
                if (++_reads == 1)
                {
                    commit.SetResult(0);
                    await committing;
                }
                return _reads;
            },
            Token);

        Assert.Equal(2, read);
    }

    [Fact]
    public async Task ReadAsync_Should_MakeCommitsWait_When_TheyNeverLeaveItAlone()
    {
        var commits = new List<Task>();

        var read = await _window.ReadAsync(
            async () =>
            {
                var commit = CommitAsync();
                commits.Add(commit);
                // The first reads find the window open and let the commit finish; the last one keeps it out.
                if (commit.IsCompleted)
                {
                    await commit;
                }
                return ++_reads;
            },
            Token);

        Assert.Equal(4, read);
        await Task.WhenAll(commits);
    }

    [Fact]
    public async Task CommitAsync_Should_LetTheNextOneThrough_When_ItFails()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _window.CommitAsync<int>(() => throw new InvalidOperationException(), Token));

        await CommitAsync();

        Assert.Equal(1, await _window.ReadAsync(() => Task.FromResult(++_reads), Token));
    }

    private Task<int> CommitAsync() => _window.CommitAsync(() => Task.FromResult(0), Token);
}
