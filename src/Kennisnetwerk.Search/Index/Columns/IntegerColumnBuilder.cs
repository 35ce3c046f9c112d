using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>Collects the numbers of an integer field, document after document.</summary>
internal sealed class IntegerColumnBuilder
{
    private readonly List<long> _values = [];
    private readonly List<bool> _present = [];

    public long MemoryUse => _values.Count * 9L;

    /// <summary>Adds the next document's number, or null when it has none.</summary>
    public void Add(long? value)
    {
        _values.Add(value ?? 0);
        _present.Add(value.HasValue);
    }

    public void Write(ByteBuffer output)
    {
        var present = new BitSet(_present.Count);
        for (var document = 0; document < _present.Count; document++)
        {
            if (_present[document])
            {
                present.Add(document);
            }
        }

        foreach (var word in present.Words)
        {
            output.WriteUInt64(word);
        }

        _values.ForEach(value => output.WriteUInt64((ulong)value));
    }
}
