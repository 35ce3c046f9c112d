using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>Counts the values of one keyword field over segments.</summary>
internal sealed class FacetCounter(FacetRequest request, int number)
{
    private readonly Dictionary<byte[], int> _counts = new(BytesComparer.Instance);

    /// <summary>Number of the keyword field.</summary>
    public int Field => number;

    /// <summary>Counts the documents of a segment that are in the set; null stands for all.</summary>
    public void Add(SegmentReader reader, BitSet? documents)
    {
        var column = reader.Keywords[number];
        var counts = new int[column.Values.Count];
        column.Count(documents ?? BitSet.Full(reader.Documents), counts);
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            if (counts[ordinal] > 0)
            {
                var value = column.Values[ordinal].ToArray();
                _counts[value] = _counts.GetValueOrDefault(value) + counts[ordinal];
            }
        }
    }

    public FacetResult Result() => new(
        request.Field,
        [.. _counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .Take(request.MaxValues)
            .Select(pair => new FacetValue(System.Text.Encoding.UTF8.GetString(pair.Key), pair.Value))],
        _counts.Count);
}
