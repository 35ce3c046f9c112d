using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>
/// Finds the best documents of a segment without looking at most of the others: MaxScore (Turtle and Flood, 1995) over
/// windows in which block bounds hold (Ding and Suel, 2011; Grand et al., <i>From MaxScore to Block-Max WAND</i>, 2020). In
/// a window, terms whose bounds together cannot reach the threshold find no documents of their own; they are only looked up
/// for documents that the other terms find.
/// </summary>
internal sealed class MaxScoreSearch
{
    private const int MostBlocksPerWindow = 8;

    // Bounds are sums in another order than scores; this covers the rounding.
    private const float Rounding = 1.00001f;
    private readonly SegmentScorers _scorers;
    private readonly TermScorer[] _terms;
    private readonly float[] _wholeBounds;
    private readonly float[] _scorePrefix;
    private readonly float[] _coverPrefix;
    private readonly int[] _seenGroups;
    private readonly BitSet? _allowed;
    private readonly SegmentReader _reader;
    private readonly DocumentBonus _bonus;
    private readonly TopHits _hits;
    private readonly int _base;
    private int _firstEssential;
    private int _partition;

    /// <summary>Prepares a search.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="segment">Number of the segment to search.</param>
    /// <param name="allowed">The documents that may be found, or null for all.</param>
    /// <param name="hits">Receives what is found.</param>
    public MaxScoreSearch(ScoredPlan plan, int segment, BitSet? allowed, TopHits hits)
    {
        _scorers = new SegmentScorers(plan, segment);
        _reader = plan.Snapshot.Segments[segment].Reader;
        _bonus = new DocumentBonus(plan, _reader, _scorers);
        _base = plan.Snapshot.Bases[segment];
        _terms = _scorers.Terms.ToArray();
        _wholeBounds = [.. _scorers.Bounds];
        _scorePrefix = new float[_terms.Length + 1];
        _coverPrefix = new float[_terms.Length + 1];
        _seenGroups = new int[plan.Groups.Length];
        _allowed = allowed;
        _hits = hits;
        Array.Sort(_wholeBounds, _terms);
    }

    public void Run()
    {
        for (var window = 0; window < _reader.Documents;)
        {
            var end = WindowEnd(window);
            Partition(window, end);
            if (_firstEssential < _terms.Length)
            {
                Search(window, end);
            }

            window = end;
        }
    }

    // A window ends where the first block of a term ends that must find documents by the last partition.
    private int WindowEnd(int window)
    {
        var end = _reader.Documents;
        for (var i = Math.Min(_firstEssential, _terms.Length - 1); i >= 0 && i < _terms.Length; i++)
        {
            var last = _terms[i].LastInBlock(window);
            end = Math.Min(end, last == PostingsCursor.End ? end : last + 1);
        }

        return end;
    }

    private void Partition(int window, int end)
    {
        for (var i = 0; i < _terms.Length; i++)
        {
            _terms[i].WindowBound = _terms[i].BoundBetween(window, end, MostBlocksPerWindow, _wholeBounds[i]);
        }

        SortByWindowBound();
        _partition++;
        _firstEssential = 0;
        for (var i = 0; i < _terms.Length; i++)
        {
            var group = _terms[i].Group;
            var isNew = _seenGroups[group] != _partition;
            _seenGroups[group] = _partition;
            _scorePrefix[i + 1] = _scorePrefix[i] + _terms[i].WindowBound;
            _coverPrefix[i + 1] = _coverPrefix[i] + (isNew ? _scorers.WeightOf(group) : 0);

            // Optional terms never find documents, whatever their bound: they are sorted to the front.
            if (_scorers.IsOptional(_terms[i]) || !MayEnter(_scorePrefix[i + 1], _coverPrefix[i + 1], _reader.MaxPrior))
            {
                _firstEssential = i + 1;
            }
        }
    }

    private bool MayEnter(float score, float covered, float prior) =>
        score * _scorers.Coverage(covered) * _bonus.Most * prior * Rounding > _hits.Threshold;

    private void SortByWindowBound()
    {
        // Nearly sorted from window to window, and few: insertion sort. Whole bounds go along with their terms.
        for (var i = 1; i < _terms.Length; i++)
        {
            var (term, whole) = (_terms[i], _wholeBounds[i]);
            var at = i;
            while (at > 0 && Precedes(term, _terms[at - 1]))
            {
                (_terms[at], _wholeBounds[at]) = (_terms[at - 1], _wholeBounds[at - 1]);
                at--;
            }

            (_terms[at], _wholeBounds[at]) = (term, whole);
        }
    }

    private bool Precedes(TermScorer term, TermScorer other)
    {
        var (optional, otherOptional) = (_scorers.IsOptional(term), _scorers.IsOptional(other));
        return optional != otherOptional ? optional : term.WindowBound < other.WindowBound;
    }

    private void Search(int window, int end)
    {
        var essential = _terms.AsSpan(_firstEssential);
        foreach (var term in essential)
        {
            term.Advance(window);
        }

        while (true)
        {
            var document = PostingsCursor.End;
            foreach (var term in essential)
            {
                document = Math.Min(document, term.Document);
            }

            if (document >= end)
            {
                return;
            }

            if ((_allowed is null || _allowed.Contains(document)) && MayEnter(essential, document))
            {
                Score(essential, document);
            }

            foreach (var term in essential)
            {
                if (term.Document == document)
                {
                    term.Next();
                }
            }
        }
    }

    // Most documents that a frequent term finds have it in running text only: they are told apart without looking at the document itself.
    private bool MayEnter(ReadOnlySpan<TermScorer> essential, int document)
    {
        var bound = _scorePrefix[_firstEssential];
        foreach (var term in essential)
        {
            if (term.Document == document)
            {
                bound += term.ShapeBound;
            }
        }

        return bound * _bonus.Most * _reader.MaxPrior * Rounding > _hits.Threshold;
    }

    private void Score(ReadOnlySpan<TermScorer> essential, int document)
    {
        foreach (var term in essential)
        {
            if (term.Document == document)
            {
                term.Weigh();
            }
            else
            {
                term.Miss();
            }
        }

        for (var i = 0; i < _firstEssential; i++)
        {
            _terms[i].Miss();
        }

        var prior = _reader.PriorOf(document);
        var score = _scorers.Sum(out var covered);
        for (var i = _firstEssential - 1; i >= 0; i--)
        {
            // The terms that may add most come first, as long as the document can still make it.
            if (!MayEnter(score + _scorePrefix[i + 1], covered + _coverPrefix[i + 1], prior))
            {
                return;
            }

            if (_terms[i].Advance(document) == document)
            {
                _terms[i].Weigh();
                score = _scorers.Sum(out covered);
            }
        }

        if (MayEnter(score, covered, prior))
        {
            var total = score * _scorers.Coverage(covered) * _bonus.Of(document) * prior;
            if (total > _hits.Threshold)
            {
                _hits.Offer(new ScoredDocument(total, _base + document));
            }
        }
    }
}
