using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>Numbers byte strings in the order in which they come, and sorts them when all are known.</summary>
internal sealed class ValueInterner
{
    private readonly Dictionary<byte[], int> _numbers = new(BytesComparer.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly List<byte[]> _values = [];

    public ValueInterner() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Bytes of memory that the values take, about.</summary>
    public long MemoryUse { get; private set; }

    public int Number(ReadOnlySpan<byte> value)
    {
        if (!_lookup.TryGetValue(value, out var number))
        {
            number = _values.Count;
            var kept = value.ToArray();
            _values.Add(kept);
            _numbers.Add(kept, number);
            MemoryUse += kept.Length + 80;
        }

        return number;
    }

    /// <summary>The values ascending, and for each number its place among them.</summary>
    public (byte[][] Sorted, int[] Ordinals) Sort()
    {
        var numbers = Enumerable.Range(0, _values.Count).ToArray();
        Array.Sort(numbers, (a, b) => _values[a].AsSpan().SequenceCompareTo(_values[b]));
        var ordinals = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            ordinals[numbers[i]] = i;
        }

        return ([.. numbers.Select(number => _values[number])], ordinals);
    }
}
