using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>
/// Walks over the documents of one term of a group, and weighs its occurrences. A name of several words walks over the
/// documents that have all of them, and occurs as often as its rarest word.
/// </summary>
internal sealed class TermScorer
{
    // Bounds and scores are computed along different roads; this covers the rounding of a few additions.
    private const float Rounding = 1.00001f;
    private readonly SegmentReader _reader;
    private readonly FrequencyWeights _weights;
    private readonly PostingsCursor _lead;
    private readonly PostingsCursor[] _others;
    private readonly float _weight;
    private readonly float _loosening;
    private readonly GroupScorer _scorer;
    private readonly float[] _shapeBounds;

    /// <summary>Opens a term.</summary>
    /// <param name="plan">The plan that the term is of.</param>
    /// <param name="place">Segment, group and term.</param>
    /// <param name="loosening">Factor on the segment's bounds, so that they hold under the weights of today.</param>
    /// <param name="cursors">The postings of its words.</param>
    public TermScorer(ScoredPlan plan, (int Segment, int Group, int Term) place, float loosening, PostingsCursor[] cursors)
    {
        _reader = plan.Snapshot.Segments[place.Segment].Reader;
        _weights = plan.Snapshot.Weights;
        _lead = cursors[0];
        _others = cursors[1..];
        _scorer = plan.Groups[place.Group].Scorer;
        _weight = plan.Groups[place.Group].Weights[place.Term];
        _shapeBounds = plan.Snapshot.ShapeBounds(place.Segment);
        _loosening = loosening * _weight * Rounding;
        Group = place.Group;
        Term = place.Term;
    }

    /// <summary>Number of the group.</summary>
    public int Group { get; }

    /// <summary>Number of the term in its group.</summary>
    public int Term { get; }

    /// <summary>A bound on this term's score in the window that is being looked at.</summary>
    public float WindowBound { get; set; }

    /// <summary>The weighted frequency in the current document.</summary>
    public float Frequency { get; private set; }

    /// <summary>A bound on this term's score in the current document, from how often it stands there alone.</summary>
    public float ShapeBound => _scorer.Score(_weight * _shapeBounds[_lead.Shape] * Rounding);

    /// <summary>The current document: -1 before the first, <see cref="PostingsCursor.End"/> after the last.</summary>
    public int Document => _lead.Document;

    /// <summary>The postings of its first word, at the current document.</summary>
    public PostingsCursor Cursor => _lead;

    public int Next() => Agree(_lead.Next());

    public int Advance(int target) => _lead.Document >= target ? _lead.Document : Agree(_lead.Advance(target));

    /// <summary>Weighs the current document.</summary>
    public void Weigh()
    {
        var frequency = Weigh(_lead);
        foreach (var other in _others)
        {
            frequency = MathF.Min(frequency, Weigh(other));
        }

        Frequency = _weight * frequency;
    }

    /// <summary>The term does not stand in the document that is being scored.</summary>
    public void Miss() => Frequency = 0;

    /// <summary>The last document of the block around a document.</summary>
    public int LastInBlock(int document)
    {
        _lead.BoundFrom(document, out var last);
        return last;
    }

    /// <summary>A bound on the score in documents from one to before another.</summary>
    public float BoundBetween(int from, int to, int mostBlocks, float whole)
    {
        var bound = 0f;
        for (var block = 0; block < mostBlocks; block++)
        {
            bound = Math.Max(bound, _lead.BoundFrom(from, out var last));
            if (last >= to - 1)
            {
                return BoundOf(bound);
            }

            from = last + 1;
        }

        return whole;
    }

    /// <summary>A bound on the score for a bound on the frequency.</summary>
    public float BoundOf(float frequency) => _scorer.Score(frequency * _loosening);

    private float Weigh(PostingsCursor cursor) => _weights.Weigh(_reader.Shapes[cursor.Shape], _reader.Lengths, cursor.Document);

    private int Agree(int document)
    {
        for (var i = 0; i < _others.Length && document != PostingsCursor.End;)
        {
            var at = _others[i].Advance(document);
            i = at == document ? i + 1 : 0;
            document = at == document ? document : _lead.Advance(at);
        }

        return document;
    }
}
