using System.Collections.Immutable;
using Kennisnetwerk.Kennis.Evaluatie;

namespace Kennisnetwerk.Kennis.Tests.Evaluatie;

/// <summary>nDCG@10, reciprocal rank and recall@50 against values that were computed by hand.</summary>
public sealed class RankingScoreExamplesTests
{
    // Gains of grade 3, 2, 1, 0 are 7, 3, 1, 0; discounts of places 1, 2, 3 are 1, 1.58496, 2.
    [Theory]
    [InlineData("a3 b2 c1", "a b c", 1, 1, 1)]
    [InlineData("a3 b2 c1", "c b a", 0.68060606, 1, 1)]
    [InlineData("a3 b2", "x a", 0.49663926, 0.5, 0.5)]
    [InlineData("a3 b2", "x y z", 0, 0, 0)]
    [InlineData("a1", "x x2 x3 a", 0.43067656, 0.25, 1)]
    [InlineData("a0", "a", 0, 0, 0)]
    [InlineData("", "a b", 0, 0, 0)]
    [InlineData("a2 b0", "b a", 0.63092975, 0.5, 1)]
    [InlineData("a1 b1", "", 0, 0, 0)]
    public void Of_Should_GiveTheHandComputedScore(string grades, string ranking, double ndcg, double mrr, double recall)
    {
        var score = RankingScore.Of(Question(grades), ranking.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ndcg, score.Ndcg10, 7);
        Assert.Equal(mrr, score.Mrr, 7);
        Assert.Equal(recall, score.Recall50, 7);
    }

    [Theory]
    [InlineData(9, 0.2890648263178879, 0.1)]
    [InlineData(10, 0, 1.0 / 11)]
    public void Ndcg_Should_LookAtTenPlaces_And_MrrAtAll(int before, double ndcg, double mrr)
    {
        var score = RankingScore.Of(Question("a1"), [.. Enumerable.Range(0, before).Select(number => $"x{number}"), "a"]);

        Assert.Equal(ndcg, score.Ndcg10, 12);
        Assert.Equal(mrr, score.Mrr, 12);
    }

    [Theory]
    [InlineData(49, 1)]
    [InlineData(50, 0)]
    public void Recall_Should_LookAtFiftyPlaces(int before, double recall) =>
        Assert.Equal(recall, RankingScore.Of(Question("a2"), [.. Enumerable.Range(0, before).Select(number => $"x{number}"), "a"]).Recall50);

    [Fact]
    public void Ndcg_Should_CompareWithTheBestTen_When_MoreThanTenAreGood()
    {
        var grades = string.Join(' ', Enumerable.Range(0, 15).Select(number => $"a{number}:1"));

        Assert.Equal(1, RankingScore.Of(Question(grades), [.. Enumerable.Range(0, 10).Select(number => $"a{number}")]).Ndcg10, 12);
    }

    [Fact]
    public void Score_Should_StayBetweenZeroAndOne_And_NeverFallWhenAGoodAnswerRises()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 500; round++)
        {
            var ids = Enumerable.Range(0, 30).Select(number => $"a{number}").ToArray();
            var question = Question(string.Join(' ', ids.Where(_ => random.Next(3) == 0).Select(id => $"{id}:{random.Next(4)}")));
            random.Shuffle(ids);
            var score = RankingScore.Of(question, ids);
            var place = random.Next(1, ids.Length);
            var worse = question.Grades.GetValueOrDefault(ids[place]) <= question.Grades.GetValueOrDefault(ids[place - 1]);
            (ids[place - 1], ids[place]) = (ids[place], ids[place - 1]);
            var swapped = RankingScore.Of(question, ids);

            Assert.All([score.Ndcg10, score.Mrr, score.Recall50], value => Assert.InRange(value, 0, 1 + 1e-12));
            Assert.True(worse ? swapped.Ndcg10 <= score.Ndcg10 + 1e-12 : swapped.Ndcg10 >= score.Ndcg10 - 1e-12, $"round {round}");
        }
    }

    [Fact]
    public void Mean_Should_WeighQuestionsAlike_And_BeZeroForNone()
    {
        Assert.Equal(new RankingScore(0.5, 0.75, 0.25), RankingScore.Mean([new RankingScore(1, 1, 0.5), new RankingScore(0, 0.5, 0)]));
        Assert.Equal(new RankingScore(0, 0, 0), RankingScore.Mean([]));
    }

    private static GradedQuestion Question(string grades) => new("rol", "vraag", grades.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToImmutableDictionary(grade => grade[..^1].TrimEnd(':'), grade => grade[^1] - '0'));
}
