using Kennisnetwerk.Kennis.Evaluatie;

namespace Kennisnetwerk.Kennis.Tests.Evaluatie;

public sealed class GradedQuestionFileTests : IDisposable
{
    private const string Heading = "role\tquery\tid\tgrade\trationale\n";
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void Read_Should_KeepTheOrderOfTheQuestions_When_RolesAskTheSame()
    {
        var questions = Read(Heading + "NC\tscheiding\ta\t2\t\nRV\tscheiding\ta\t1\t\nNC\tjeugd\tb\t0\tniets\n\nNC\tscheiding\tb\t1\t\n");

        Assert.Equal([("NC", "scheiding", 2), ("RV", "scheiding", 1), ("NC", "jeugd", 1)], questions.Select(question => (question.Rol, question.Vraag, question.Grades.Count)));
    }

    [Fact]
    public void Read_Should_TakeTheFirstJudgement_When_AnAnswerIsJudgedTwice() =>
        Assert.Equal(2, Assert.Single(Read(Heading + "NC\tq\ta\t2\t\nNC\tq\ta\t1\t\n")).Grades["a"]);

    [Fact]
    public void Read_Should_NeedNoRationale_When_TheColumnIsNotThere() => Assert.Single(Read("role\tquery\tid\tgrade\nNC\tq\ta\t2\n"));

    [Fact]
    public void Read_Should_GiveNothing_When_ThereIsOnlyAHeading() => Assert.Empty(Read(Heading));

    [Theory]
    [InlineData("", 1)]
    [InlineData("rol\tvraag\tid\tgraad\n", 1)]
    [InlineData("role,query,id,grade\n", 1)]
    [InlineData(Heading + "NC\tq\ta\t2\t\nNC\tq\ta\n", 3)]
    [InlineData(Heading + "NC\tq\ta\t-1\t\n", 2)]
    [InlineData(Heading + "NC\tq\ta\t1.5\t\n", 2)]
    [InlineData(Heading + "\n\nNC q a 2\n", 4)]
    public void Read_Should_NameTheFileAndTheLine_When_ItIsOfAnotherForm(string text, int line)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(text));

        Assert.StartsWith($"{path}:{line}: verwacht", exception.Message, StringComparison.Ordinal);
        Assert.Contains("tabs", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(path);

    private IReadOnlyList<GradedQuestion> Read(string text)
    {
        File.WriteAllText(path, text);
        return GradedQuestionFile.Read(path);
    }
}
