using System.Collections.Immutable;
using Kennisnetwerk.Kennis.Evaluatie;

namespace Kennisnetwerk.Kennis.Tests.Evaluatie;

public sealed class RankingScoreTests
{
    private static readonly GradedQuestion Question = new(
        "rol", "vraag", ImmutableDictionary<string, int>.Empty.Add("goed", 2).Add("ook", 1).Add("fout", 0));

    [Fact]
    public void Of_Should_BeOne_When_TheRankingIsPerfect() =>
        Assert.Equal(new RankingScore(1, 1, 1), RankingScore.Of(Question, ["goed", "ook", "ander"]));

    [Fact]
    public void Of_Should_BeZero_When_NothingIsFound() =>
        Assert.Equal(new RankingScore(0, 0, 0), RankingScore.Of(Question, ["fout", "ander"]));

    [Fact]
    public void Of_Should_FollowTheDefinition_When_TheOrderIsWrong()
    {
        // gains 1 and 3 at places 2 and 3, against 3 and 1 at places 1 and 2
        var expected = ((1 / Math.Log2(3)) + (3 / Math.Log2(4))) / (3 + (1 / Math.Log2(3)));

        var score = RankingScore.Of(Question, ["ander", "ook", "goed"]);

        Assert.Equal(expected, score.Ndcg10, 12);
        Assert.Equal(0.5, score.Mrr);
    }

    [Fact]
    public void Read_Should_NameTheLine_When_AGradeIsNoNumber()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "role\tquery\tid\tgrade\trationale\nrol\tvraag\ta\t2\tomdat\nrol\tvraag\tb\tveel\t\n");

        var exception = Assert.Throws<InvalidDataException>(() => GradedQuestionFile.Read(path));

        Assert.Contains(":3:", exception.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void Read_Should_GatherTheAnswersOfAQuestion_When_TheyStandOnLinesOfTheirOwn()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "role\tquery\tid\tgrade\trationale\nrol\tvraag\ta\t2\tomdat\nrol\tvraag\tb\t1\t\n");

        var question = Assert.Single(GradedQuestionFile.Read(path));

        Assert.Equal(2, question.Grades["a"]);
        Assert.Equal(1, question.Grades["b"]);
        File.Delete(path);
    }
}
