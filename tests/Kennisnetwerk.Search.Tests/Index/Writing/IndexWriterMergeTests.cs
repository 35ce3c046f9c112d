using Kennisnetwerk.Search.Tests.Support.Oracle;
using Kennisnetwerk.Search.Tests.Support.Storage;

namespace Kennisnetwerk.Search.Tests.Index.Writing;

public sealed class IndexWriterMergeTests : IDisposable
{
    private readonly GatedStorage storage = new();
    private readonly RandomPapers papers = new(1);
    private readonly SearchIndex index;

    public IndexWriterMergeTests() => index = SearchIndex.Open(storage, RandomPapers.Settings);

    [Fact]
    public async Task Search_Should_FindWhatWasChanged_When_AMergeIsUnderWay()
    {
        Commit(Paper("a", "boom"), Paper("b", "boom"));
        Commit(Paper("c", "boom"));
        var merge = await StartMergeAsync();

        index.Apply([Paper("d", "boom").Upsert(), Paper("a", "fiets").Upsert(), IndexOperation.Delete("b")], index.Position + 1);
        var during = Find("boom");
        storage.Open();
        await merge;

        Assert.Equal(["c", "d"], during);
        Assert.Equal(["c", "d"], Find("boom"));
        Assert.Equal(["a"], Find("fiets"));
    }

    [Fact]
    public async Task Commit_Should_KeepDeletions_When_TheirSegmentWasMergedMeanwhile()
    {
        Commit(Paper("a", "boom"), Paper("b", "boom"));
        Commit(Paper("c", "boom"));
        var merge = await StartMergeAsync();
        index.Apply([IndexOperation.Delete("a"), IndexOperation.Delete("c")], index.Position + 1);

        storage.Open();
        await merge;
        index.Commit();
        index.Dispose();
        using var reopened = SearchIndex.Open(storage, RandomPapers.Settings);

        Assert.Equal(["b"], reopened.Search(new SearchRequest { Visibility = Visibility.Everything }).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Optimize_Should_LeaveOneSegmentAndNothingDeleted_When_ThereWereMany()
    {
        for (var i = 0; i < 6; i++)
        {
            Commit(Paper($"p{i}", "boom"), Paper("again", $"boom fiets"));
        }

        index.Optimize();

        Assert.Single(storage.List(), name => name.StartsWith("seg-", StringComparison.Ordinal));
        Assert.DoesNotContain(storage.List(), name => name.StartsWith("live-", StringComparison.Ordinal));
        Assert.Equal(7, Find("boom").Count);
    }

    [Fact]
    public void Commit_Should_WriteNothing_When_NothingChanged()
    {
        Commit(Paper("a", "boom"));
        var before = storage.List().Order().ToList();

        index.Commit();

        Assert.Equal(before, storage.List().Order());
    }

    [Fact]
    public void Search_Should_StayTheSame_When_ManyThreadsAskWhileOneWrites()
    {
        Commit([.. Enumerable.Range(0, 300).Select(i => Paper($"p{i}", "boom"))]);
        var totals = new System.Collections.Concurrent.ConcurrentBag<long>();

        Parallel.For(0, 200, i =>
        {
            if (i % 10 == 0)
            {
                lock (papers)
                {
                    index.Apply([Paper($"p{i}", "boom fiets").Upsert()], index.Position + 1);
                }
            }

            totals.Add(index.Search(new SearchRequest { Text = "boom", Visibility = Visibility.Everything }).Total);
        });

        Assert.All(totals, total => Assert.Equal(300, total));
    }

    public void Dispose()
    {
        storage.Open();
        index.Dispose();
        storage.Dispose();
    }

    private static Paper Paper(string id, string title) => new(id, title.Split(' '), [], [], "allen", null, 1);

    private void Commit(params Paper[] some)
    {
        index.Apply([.. some.Select(paper => paper.Upsert())], index.Position + 1);
        index.Commit();
    }

    private List<string> Find(string text) =>
        [.. index.Search(new SearchRequest { Text = text, Visibility = Visibility.Everything }).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)];

    private async Task<Task> StartMergeAsync()
    {
        storage.Close();
        var merge = Task.Run(index.Optimize, TestContext.Current.CancellationToken);
        await Task.Run(() => storage.Reached.Wait(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return merge;
    }
}
