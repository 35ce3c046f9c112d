using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>Collects the values of a sort field, document after document.</summary>
internal sealed class SortColumnBuilder
{
    private readonly ValueInterner _values = new();
    private readonly List<int> _numbers = [];

    public long MemoryUse => _values.MemoryUse + (_numbers.Count * 4L);

    /// <summary>Adds the next document's value.</summary>
    public void Add(ReadOnlySpan<byte> value) => _numbers.Add(_values.Number(value));

    /// <summary>The next document has no value.</summary>
    public void AddNone() => _numbers.Add(-1);

    /// <summary>Writes the values, then per document the place of its value counted from 1, or 0 for none.</summary>
    public void Write(ByteBuffer output)
    {
        var (sorted, ordinals) = _values.Sort();
        ValueTable.Write(sorted, output);
        foreach (var number in _numbers)
        {
            output.WriteUInt32(number < 0 ? 0 : (uint)ordinals[number] + 1);
        }
    }
}
