namespace Kennisnetwerk.Kennis.Evaluatie;

/// <summary>How good a ranking is.</summary>
/// <param name="Ndcg10">Normalised discounted cumulative gain over the first ten (Järvelin and Kekäläinen, 2002), gain 2^grade − 1; 0 to 1.</param>
/// <param name="Mrr">One divided by the place of the first relevant answer; 0 when there is none.</param>
/// <param name="Recall50">The share of the relevant answers among the first fifty; 0 to 1.</param>
public sealed record RankingScore(double Ndcg10, double Mrr, double Recall50)
{
    private const int GainDepth = 10;
    private const int RecallDepth = 50;

    /// <summary>Scores a ranking against a question's judgements.</summary>
    public static RankingScore Of(GradedQuestion question, IReadOnlyList<string> ranking)
    {
        ArgumentNullException.ThrowIfNull(question);
        var best = Gain(question.Grades.Values.OrderDescending());
        var relevant = question.Grades.Where(grade => grade.Value > 0).Select(grade => grade.Key).ToHashSet();
        var first = ranking.Index().Where(hit => relevant.Contains(hit.Item)).Select(hit => hit.Index + 1).FirstOrDefault();
        return new RankingScore(
            best == 0 ? 0 : Gain(ranking.Select(id => question.Grades.GetValueOrDefault(id))) / best,
            first == 0 ? 0 : 1.0 / first,
            relevant.Count == 0 ? 0 : (double)ranking.Take(RecallDepth).Count(relevant.Contains) / relevant.Count);
    }

    /// <summary>The mean of scores.</summary>
    public static RankingScore Mean(IReadOnlyCollection<RankingScore> scores) => scores.Count == 0
        ? new RankingScore(0, 0, 0)
        : new RankingScore(scores.Average(score => score.Ndcg10), scores.Average(score => score.Mrr), scores.Average(score => score.Recall50));

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(GainDepth).Index().Sum(grade => (Math.Pow(2, grade.Item) - 1) / Math.Log2(grade.Index + 2));
}
