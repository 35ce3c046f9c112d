namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>The score of one group of terms: rarity times saturated frequency (BM25).</summary>
/// <param name="Factor">Boost times rarity.</param>
/// <param name="Saturation">BM25's k1.</param>
internal readonly record struct GroupScorer(float Factor, float Saturation)
{
    /// <summary>The score of a weighted frequency; grows with it, and the score of a sum is at most the sum of scores.</summary>
    public float Score(float frequency) => Factor * frequency / (frequency + Saturation);

    /// <summary>How rare a term is: ln(1 + (N − n + ½) / (n + ½)).</summary>
    public static float Rarity(int documents, int withTerm) =>
        (float)Math.Log(1 + ((documents - withTerm + 0.5) / (withTerm + 0.5)));
}
