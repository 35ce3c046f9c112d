using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>An integer field of a segment, as <see cref="IntegerColumnBuilder"/> wrote it.</summary>
internal sealed class IntegerColumn
{
    private readonly ReadOnlyMemory<byte> _values;
    private readonly BitSet _present;

    public IntegerColumn(ReadOnlyMemory<byte> bytes, int size)
    {
        var words = (size + 63) / 64;
        _present = BitSet.FromWords(size, MemoryMarshal.Cast<byte, ulong>(bytes.Span[..(words * 8)]));
        _values = bytes[(words * 8)..];
    }

    public long? this[int document] => _present.Contains(document) ? MemoryMarshal.Read<long>(_values.Span[(document * 8)..]) : null;

    /// <summary>The documents whose number lies in a range, both ends included.</summary>
    public BitSet Between(long from, long to)
    {
        var set = _present.Clone();
        var values = MemoryMarshal.Cast<byte, long>(_values.Span);
        for (var document = _present.Next(0); document >= 0; document = _present.Next(document + 1))
        {
            if (values[document] < from || values[document] > to)
            {
                set.Remove(document);
            }
        }

        return set;
    }
}
