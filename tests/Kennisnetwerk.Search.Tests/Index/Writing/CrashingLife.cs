using Kennisnetwerk.Search.Tests.Support.Oracle;
using Kennisnetwerk.Search.Tests.Support.Storage;

namespace Kennisnetwerk.Search.Tests.Index.Writing;

/// <summary>An index that is changed, committed and merged until the disk fails, and what must be found afterwards.</summary>
internal sealed class CrashingLife(CrashingStorage storage, IndexSettings settings, int seed)
{
    private const int Rounds = 8;
    private readonly RandomPapers papers = new(seed);
    private CrashingStorage storage = storage;
    private NaiveIndex naive = new();
    private NaiveIndex committed = new();
    private NaiveIndex? committing;

    /// <summary>Runs the script; false when the disk failed on the way.</summary>
    public bool Run()
    {
        SearchIndex? index = null;
        try
        {
            index = SearchIndex.Open(storage, settings);
            for (var round = 0; round < Rounds; round++)
            {
                index.Apply(Change(), index.Position + 1);
                if (round % 2 == 1)
                {
                    committing = naive.Clone();
                    if (round % 6 == 5)
                    {
                        index.Optimize();
                    }
                    else
                    {
                        index.Commit();
                    }

                    (committed, committing) = (committing, null);
                }
            }

            return true;
        }
        catch (Exception exception) when (exception is SimulatedCrashException or InvalidOperationException { InnerException: SimulatedCrashException })
        {
            return false;
        }
        finally
        {
            index?.Dispose();
        }
    }

    /// <summary>Opens what the crash left, and fails again within a few steps.</summary>
    public void CrashWhileRecovering()
    {
        storage = storage.AfterCrash(papers.Random, papers.Random.Next(4));
        try
        {
            using var index = SearchIndex.Open(storage, settings);
        }
        catch (SimulatedCrashException)
        {
            // That was the purpose.
        }
    }

    /// <summary>The last commit that was acknowledged is there, or the one that was under way; and the index works on.</summary>
    public void AssertRecovers()
    {
        storage = storage.AfterCrash(papers.Random);
        using var index = SearchIndex.Open(storage, settings);
        naive = committing is not null && SameIds(index, committing) ? committing : committed;
        Check(index);
        index.Apply(Change(), index.Position + 1);
        index.Commit();
        index.Optimize();
        Check(index);
    }

    private static bool SameIds(SearchIndex index, NaiveIndex naive)
    {
        var ids = index.Search(new SearchRequest { Visibility = Visibility.Everything, PageSize = 1000 }).Hits.Select(hit => hit.Id);
        return ids.SequenceEqual(naive.Papers.Select(paper => paper.Id));
    }

    private void Check(SearchIndex index)
    {
        Assert.Equal(naive.Papers.Select(paper => paper.Id), index.Search(new SearchRequest { Visibility = Visibility.Everything, PageSize = 1000 }).Hits.Select(hit => hit.Id));
        for (var question = 0; question < 2; question++)
        {
            SameAnswers.Assert(index, naive, papers.Question(), scoresStand: !settings.Limits.MergeInBackground);
        }
    }

    private List<IndexOperation> Change()
    {
        var operations = new List<IndexOperation>();
        for (var left = 1 + papers.Random.Next(6); left > 0; left--)
        {
            var paper = papers.Paper(30);
            if (papers.Random.Next(4) == 0)
            {
                operations.Add(IndexOperation.Delete(paper.Id));
                naive.Delete(paper.Id);
            }
            else
            {
                operations.Add(paper.Upsert());
                naive.Put(paper);
            }
        }

        return operations;
    }
}
