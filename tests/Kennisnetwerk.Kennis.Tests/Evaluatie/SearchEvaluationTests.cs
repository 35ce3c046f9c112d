using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Evaluatie;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Evaluatie;

public sealed class SearchEvaluationTests
{
    [Fact]
    public async Task Run_Should_ScoreEachQuestionInOrder_When_TheSearchAnswers()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"), Proef.Onderzoek("onz-2", "Zonnewijzer"));

        var scores = await new SearchEvaluation(indexed.Zoekdienst).RunAsync(
            [Question("koekoeksklok", ("onz-1", 2)), Question("zonnewijzer", ("onz-1", 2)), Question("zonnewijzer", ("onz-2", 1), ("onz-1", 1))], TestContext.Current.CancellationToken);

        Assert.Equal(["koekoeksklok", "zonnewijzer", "zonnewijzer"], scores.Select(score => score.Vraag.Vraag));
        Assert.Equal([1, 0, 1], scores.Select(score => score.Score.Mrr));
        Assert.Equal([1, 0, 0.5], scores.Select(score => score.Score.Recall50));
        Assert.Equal(1 / (1 + (1 / Math.Log2(3))), scores[2].Score.Ndcg10, 12);
    }

    [Fact]
    public async Task Run_Should_AskAsAVisitor_When_TheAnswerIsADraft()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok") with { Status = Publicatiestatus.Concept });

        var score = Assert.Single(await new SearchEvaluation(indexed.Zoekdienst).RunAsync([Question("koekoeksklok", ("onz-1", 2))], TestContext.Current.CancellationToken));

        Assert.Equal(new RankingScore(0, 0, 0), score.Score);
    }

    [Fact]
    public async Task Run_Should_GiveNothing_When_NothingIsAsked()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"));

        Assert.Empty(await new SearchEvaluation(indexed.Zoekdienst).RunAsync([], TestContext.Current.CancellationToken));
    }

    private static GradedQuestion Question(string vraag, params (string Id, int Grade)[] grades) => new("NC", vraag, grades.ToImmutableDictionary(grade => grade.Id, grade => grade.Grade));
}
