using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>A keyword field of a segment, as <see cref="KeywordColumnBuilder"/> wrote it.</summary>
internal sealed class KeywordColumn
{
    private readonly ReadOnlyMemory<byte> _documentEnds;
    private readonly ReadOnlyMemory<byte> _ordinals;
    private readonly ReadOnlyMemory<byte> _valueEnds;
    private readonly ReadOnlyMemory<byte> _documents;
    private readonly int _size;

    public KeywordColumn(ReadOnlyMemory<byte> bytes, int size)
    {
        _size = size;
        Values = ValueTable.Read(bytes);
        var rest = bytes[Values.Length..];
        _documentEnds = rest[..(size * 4)];
        rest = rest[(size * 4)..];
        var count = size == 0 ? 0 : (int)Numbers(_documentEnds)[^1];
        _ordinals = rest[..(count * 4)];
        rest = rest[(count * 4)..];
        _valueEnds = rest[..(Values.Count * 4)];
        _documents = rest[(Values.Count * 4)..];
    }

    /// <summary>The distinct values, ascending.</summary>
    public ValueTable Values { get; }

    /// <summary>The ordinals of a document's values.</summary>
    public ReadOnlySpan<uint> OrdinalsOf(int document)
    {
        var ends = Numbers(_documentEnds);
        var start = document == 0 ? 0 : ends[document - 1];
        return Numbers(_ordinals)[(int)start..(int)ends[document]];
    }

    /// <summary>The documents that have a value, ascending.</summary>
    public ReadOnlySpan<uint> DocumentsOf(int ordinal)
    {
        var ends = Numbers(_valueEnds);
        var start = ordinal == 0 ? 0 : ends[ordinal - 1];
        return Numbers(_documents)[(int)start..(int)ends[ordinal]];
    }

    /// <summary>The documents that have any of the values.</summary>
    public BitSet AnyOf(IReadOnlyList<string> values)
    {
        var set = new BitSet(_size);
        foreach (var value in values)
        {
            var ordinal = Values.Find(System.Text.Encoding.UTF8.GetBytes(value));
            if (ordinal >= 0)
            {
                foreach (var document in DocumentsOf(ordinal))
                {
                    set.Add((int)document);
                }
            }
        }

        return set;
    }

    /// <summary>Adds one to the count of each value of each document in a set.</summary>
    public void Count(BitSet documents, int[] counts)
    {
        var ends = Numbers(_documentEnds);
        var ordinals = Numbers(_ordinals);
        for (var document = documents.Next(0); document >= 0; document = documents.Next(document + 1))
        {
            var start = document == 0 ? 0 : (int)ends[document - 1];
            for (var i = start; i < (int)ends[document]; i++)
            {
                counts[ordinals[i]]++;
            }
        }
    }

    private static ReadOnlySpan<uint> Numbers(ReadOnlyMemory<byte> bytes) => MemoryMarshal.Cast<byte, uint>(bytes.Span);
}
