using Kennisnetwerk.Search.Index.Terms;

namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>The terms of a plan that one segment has, ready to be walked over.</summary>
internal sealed class SegmentScorers
{
    private readonly ScoredPlan _plan;
    private readonly ScoredGroup[] _groups;
    private readonly float[] _frequencies;
    private readonly TermScorer[] _inOrder;

    public SegmentScorers(ScoredPlan plan, int segment)
    {
        _plan = plan;
        _groups = plan.Groups;
        _frequencies = new float[_groups.Length];
        var reader = plan.Snapshot.Segments[segment].Reader;
        var loosening = plan.Snapshot.Weights.LooseningOf(reader.Summary.Weights);
        var scorers = new List<TermScorer>();
        for (var group = 0; group < _groups.Length; group++)
        {
            for (var term = 0; term < _groups[group].Plan.Terms.Count; term++)
            {
                if (plan.Entries(segment, group, term) is { } entries)
                {
                    scorers.Add(new TermScorer(plan, (segment, group, term), loosening, Array.ConvertAll(entries, reader.Open)));
                    Bounds.Add(scorers[^1].BoundOf(BoundOf(entries)));
                }
            }
        }

        _inOrder = [.. scorers];
    }

    /// <summary>A bound on the score of each term in any document, in the order of <see cref="Terms"/>.</summary>
    public List<float> Bounds { get; } = [];

    /// <summary>The terms in the order of the plan.</summary>
    public ReadOnlySpan<TermScorer> Terms => _inOrder;

    /// <summary>Whether documents are found by a term, or only ranked.</summary>
    public bool IsOptional(TermScorer term) => _groups[term.Group].Plan.IsOptional;

    /// <summary>What a group of terms weighs among the words of the question.</summary>
    public float WeightOf(int group) => _groups[group].Scorer.Factor;

    /// <summary>The weighted frequency of a group in the document that was weighed last.</summary>
    public float FrequencyOf(int group) => _frequencies[group];

    /// <summary>
    /// The score that the weighed frequencies add up to. Always in the order of the plan, so that the same document has the
    /// same score to the last bit however it was reached.
    /// </summary>
    /// <param name="covered">The weight of the words that were found.</param>
    public float Sum(out float covered)
    {
        var frequencies = _frequencies;
        Array.Clear(frequencies);
        foreach (var term in _inOrder)
        {
            frequencies[term.Group] += term.Frequency;
        }

        var score = 0f;
        covered = 0;
        for (var group = 0; group < frequencies.Length; group++)
        {
            if (frequencies[group] > 0)
            {
                score += _groups[group].Scorer.Score(frequencies[group]);
                covered += _groups[group].Scorer.Factor;
            }
        }

        return score;
    }

    /// <summary>
    /// The factor for the share of the question that a document covers, so that one rare word does not drown the rest. Grows
    /// with what is covered, up to 1.
    /// </summary>
    public float Coverage(float covered)
    {
        var share = Math.Min(1, covered / _plan.Total);
        return _plan.Snapshot.Ranking.Coverage switch
        {
            0 => 1,
            1 => share,
            var exponent => MathF.Pow(share, exponent),
        };
    }

    private static float BoundOf(TermEntry[] entries) => entries.Min(entry => entry.Bound);
}
