namespace Kennisnetwerk.Search;

/// <summary>
/// How hits are weighed. A word of the question is a group of terms (the word, its parts, synonyms); the weighted
/// frequencies of a group in all fields are added up before they saturate (BM25F: Robertson, Zaragoza and Taylor, 2004).
/// </summary>
public sealed record RankingOptions
{
    /// <summary>The weights as measured (<c>docs/zoekkwaliteit.md</c>).</summary>
    public static RankingOptions Default { get; } = new();

    /// <summary>How soon repetition stops to count: BM25's <c>k1</c>, above 0.</summary>
    public float Saturation { get; init; } = 1.5f;

    /// <summary>Weight of an occurrence as a part of a compound in the document; a whole word counts 1.</summary>
    public float PartInDocument { get; init; } = 0.5f;

    /// <summary>Weight of an occurrence as a piece of a hyphenated word in the document.</summary>
    public float PieceInDocument { get; init; } = 1f;

    /// <summary>Weight of a question word's own parts beside the word, when the question has a compound.</summary>
    public float PartInQuestion { get; init; } = 0.2f;

    /// <summary>Factor on the score of each part of such a compound as a word of its own, beside the compound.</summary>
    public float PartAlone { get; init; } = 0.2f;

    /// <summary>
    /// How much a rare word goes before a frequent one: the exponent on inverse document frequency. Below 1, because whoever types
    /// few words means every one of them.
    /// </summary>
    public float Rarity { get; init; } = 0.8f;

    /// <summary>Extra weight of an occurrence that is spelled as in the question (before stemming).</summary>
    public float Exact { get; init; }

    /// <summary>Factor on the score of words that carry little meaning (<c>de</c>, <c>hoe</c>), when there are others.</summary>
    public float StopWord { get; init; } = 0.1f;

    /// <summary>Weight of two words of the question as one compound, beside each of them.</summary>
    public float Joined { get; init; } = 0.5f;

    /// <summary>Weight of words of the same trade (<c>psychiatrie</c> for <c>psychiater</c>), beside the word.</summary>
    public float Derived { get; init; } = 0.5f;

    /// <summary>Factor on words widened by spelling correction, per edit.</summary>
    public float Fuzzy { get; init; } = 0.5f;

    /// <summary>
    /// How much a document that has more of the question goes before one that has less: the exponent on the share of the
    /// question's weight that was found. 0 leaves it to the sum.
    /// </summary>
    public float Coverage { get; init; }

    /// <summary>Greatest extra factor for words that stand together as in the question; 0 leaves places out.</summary>
    public float Proximity { get; init; } = 0.1f;

    internal void Validate()
    {
        if (!(Saturation > 0) || !float.IsFinite(Saturation))
        {
            throw new ArgumentOutOfRangeException(nameof(Saturation), Saturation, "Saturation must be above 0.");
        }

        foreach (var weight in (ReadOnlySpan<float>)[PartInDocument, PieceInDocument, PartInQuestion, PartAlone, Rarity, Exact, StopWord, Joined, Derived, Fuzzy, Coverage, Proximity])
        {
            if (!(weight >= 0) || !float.IsFinite(weight))
            {
                throw new ArgumentException($"A ranking weight is {weight}; weights are 0 or more.");
            }
        }
    }
}
