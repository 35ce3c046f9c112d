namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>A document of the whole index and its score. The better one is the lesser: greater score, then lower number.</summary>
internal readonly record struct ScoredDocument(float Score, int Document) : IComparable<ScoredDocument>
{
    public int CompareTo(ScoredDocument other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : Document.CompareTo(other.Document);
    }
}
