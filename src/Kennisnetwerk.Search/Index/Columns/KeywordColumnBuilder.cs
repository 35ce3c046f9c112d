using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>Collects the values of a keyword field, document after document.</summary>
internal sealed class KeywordColumnBuilder
{
    private readonly ValueInterner _values = new();
    private readonly List<int> _numbers = [];
    private readonly List<int> _starts = [0];

    public long MemoryUse => _values.MemoryUse + (_numbers.Count * 4L) + (_starts.Count * 4L);

    public int Number(ReadOnlySpan<byte> value) => _values.Number(value);

    /// <summary>Adds a value to the current document.</summary>
    public void Add(int number) => _numbers.Add(number);

    public void EndDocument() => _starts.Add(_numbers.Count);

    /// <summary>Writes values, the values of each document, and the documents of each value; doubles are dropped.</summary>
    public void Write(ByteBuffer output)
    {
        var (sorted, ordinals) = _values.Sort();
        ValueTable.Write(sorted, output);
        var ends = new List<uint>(_starts.Count);
        var flat = new List<int>(_numbers.Count);
        var documents = new List<uint>[sorted.Length];
        for (var document = 0; document + 1 < _starts.Count; document++)
        {
            var first = flat.Count;
            for (var i = _starts[document]; i < _starts[document + 1]; i++)
            {
                var ordinal = ordinals[_numbers[i]];
                if (flat.IndexOf(ordinal, first) < 0)
                {
                    flat.Add(ordinal);
                    (documents[ordinal] ??= []).Add((uint)document);
                }
            }

            ends.Add((uint)flat.Count);
        }

        ends.ForEach(output.WriteUInt32);
        flat.ForEach(ordinal => output.WriteUInt32((uint)ordinal));
        var end = 0u;
        foreach (var list in documents)
        {
            end += (uint)(list?.Count ?? 0);
            output.WriteUInt32(end);
        }

        foreach (var list in documents)
        {
            list?.ForEach(output.WriteUInt32);
        }
    }
}
