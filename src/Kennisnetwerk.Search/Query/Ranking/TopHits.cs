namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>
/// Keeps the best hits seen after one in the order: greater scores first, equal ones by document. A heap with the worst on top.
/// Backward it keeps the worst before one, which is the page before it.
/// </summary>
/// <param name="capacity">How many to keep.</param>
/// <param name="bound">The hit that the page is after, or before; null for the whole order.</param>
/// <param name="backward">Whether to keep the last instead of the first.</param>
internal sealed class TopHits(int capacity, ScoredDocument? bound, bool backward = false)
{
    private readonly ScoredDocument[] _heap = new ScoredDocument[capacity];
    private int _count;

    /// <summary>Documents at or below this score cannot enter, as long as documents come in ascending order.</summary>
    public float Threshold { get; private set; } = capacity == 0 ? float.PositiveInfinity : float.NegativeInfinity;

    /// <summary>Offers a document; what stands on the other side of the bound is left out.</summary>
    public void Offer(ScoredDocument hit)
    {
        if (capacity == 0 || (bound is { } last && Compare(hit, last) <= 0))
        {
            return;
        }

        if (_count < capacity)
        {
            _heap[_count++] = hit;
            Up(_count - 1);
        }
        else if (Compare(hit, _heap[0]) < 0)
        {
            _heap[0] = hit;
            Down();
        }

        if (_count == capacity && !backward)
        {
            Threshold = _heap[0].Score;
        }
    }

    /// <summary>The hits, best first.</summary>
    public ScoredDocument[] ToSorted()
    {
        var hits = _heap.AsSpan(0, _count).ToArray();
        Array.Sort(hits);
        return hits;
    }

    private int Compare(ScoredDocument left, ScoredDocument right) => backward ? right.CompareTo(left) : left.CompareTo(right);

    private void Up(int index)
    {
        while (index > 0 && Compare(_heap[index], _heap[(index - 1) / 2]) > 0)
        {
            (_heap[index], _heap[(index - 1) / 2]) = (_heap[(index - 1) / 2], _heap[index]);
            index = (index - 1) / 2;
        }
    }

    private void Down()
    {
        var index = 0;
        while (true)
        {
            var worst = index;
            for (var child = (2 * index) + 1; child <= (2 * index) + 2 && child < _count; child++)
            {
                if (Compare(_heap[child], _heap[worst]) > 0)
                {
                    worst = child;
                }
            }

            if (worst == index)
            {
                return;
            }

            (_heap[index], _heap[worst]) = (_heap[worst], _heap[index]);
            index = worst;
        }
    }
}
