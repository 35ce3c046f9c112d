using Kennisnetwerk.Search.Tests.Support.Oracle;
using Kennisnetwerk.Search.Tests.Support.Storage;

namespace Kennisnetwerk.Search.Tests.Index.Writing;

public sealed class IndexWriterOracleTests
{
    private const int Rounds = 30;

    public static TheoryData<int, bool> Seeds => new(Enumerable.Range(1, 6).SelectMany(seed => new[] { (seed, false), (seed, true) }));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Search_Should_AnswerLikeANaiveIndex_When_AnythingIsDoneInAnyOrder(int seed, bool mergeInBackground)
    {
        var papers = new RandomPapers(seed);
        var storage = new CrashingStorage();
        var settings = RandomPapers.Settings with { Limits = RandomPapers.Settings.Limits with { MergeInBackground = mergeInBackground } };
        var naive = new NaiveIndex();
        var committed = naive.Clone();
        var index = SearchIndex.Open(storage, settings);
        for (var round = 0; round < Rounds; round++)
        {
            switch (papers.Random.Next(8))
            {
                case 0:
                    index.Commit();
                    committed = naive.Clone();
                    break;
                case 1:
                    index.Optimize();
                    committed = naive.Clone();
                    break;
                case 2:
                    index.Dispose();
                    index = SearchIndex.Open(storage, settings);
                    naive = committed.Clone();
                    break;
                default:
                    index.Apply(Change(papers, naive), index.Position + 1);
                    break;
            }

            SameAnswers.Assert(index, naive, papers.Question(), scoresStand: !mergeInBackground);
        }

        for (var question = 0; question < 10; question++)
        {
            SameAnswers.Assert(index, naive, papers.Question(), scoresStand: !mergeInBackground);
        }

        index.Dispose();
    }

    private static List<IndexOperation> Change(RandomPapers papers, NaiveIndex naive)
    {
        var operations = new List<IndexOperation>();
        for (var left = papers.Random.Next(80); left > 0; left--)
        {
            var paper = papers.Paper(400);
            if (papers.Random.Next(5) == 0)
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
