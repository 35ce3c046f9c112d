using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Zoeken;

namespace Kennisnetwerk.Kennis.Evaluatie;

/// <summary>Puts graded questions to the search as a visitor, and scores the rankings.</summary>
public sealed class SearchEvaluation(IZoekdienst zoekdienst)
{
    private const int Depth = 50;

    /// <summary>Scores every question, in order.</summary>
    public async Task<ImmutableArray<QuestionScore>> RunAsync(IEnumerable<GradedQuestion> questions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var scores = ImmutableArray.CreateBuilder<QuestionScore>();
        foreach (var question in questions)
        {
            var result = await zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag(question.Vraag) { Aantal = Depth }, cancellationToken).ConfigureAwait(false);
            scores.Add(new QuestionScore(question, RankingScore.Of(question, [.. result.Treffers.Select(hit => hit.Node.Id)])));
        }

        return scores.ToImmutable();
    }
}
