namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>Normalized discounted cumulative gain at 10 (Jarvelin and Kekalainen, 2002), with gain 2^grade - 1.</summary>
internal static class RankingMeasure
{
    public const int Depth = 10;

    public static double Ndcg(IEnumerable<string> ranked, IReadOnlyDictionary<string, int> grades)
    {
        var best = Sum(grades.Values.OrderDescending());
        return best == 0 ? 0 : Sum(ranked.Select(id => grades.GetValueOrDefault(id))) / best;
    }

    private static double Sum(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
