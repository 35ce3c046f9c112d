using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>
/// A table of byte strings in a file: the number, then the end of each, then the bytes. Used for ids (by document) and for
/// the values of keyword and sort fields (ascending by bytes, which is by code point).
/// </summary>
internal sealed class ValueTable
{
    private readonly ReadOnlyMemory<byte> _bytes;

    private ValueTable(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        Count = (int)MemoryMarshal.Read<uint>(bytes.Span);
        Length = Start + (Count == 0 ? 0 : (int)MemoryMarshal.Read<uint>(bytes.Span[(Count * 4)..]));
    }

    public int Count { get; }

    /// <summary>Bytes that the table takes.</summary>
    public int Length { get; }

    private int Start => 4 + (Count * 4);

    /// <summary>The value with a number.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var bytes = _bytes.Span;
            var start = index == 0 ? 0 : (int)MemoryMarshal.Read<uint>(bytes[(index * 4)..]);
            var end = (int)MemoryMarshal.Read<uint>(bytes[((index + 1) * 4)..]);
            return bytes[(Start + start)..(Start + end)];
        }
    }

    /// <summary>Reads the table at the beginning of some bytes.</summary>
    public static ValueTable Read(ReadOnlyMemory<byte> bytes) => new(bytes);

    public static void Write(IReadOnlyList<byte[]> values, ByteBuffer output)
    {
        output.WriteUInt32((uint)values.Count);
        var end = 0u;
        foreach (var value in values)
        {
            end += (uint)value.Length;
            output.WriteUInt32(end);
        }

        foreach (var value in values)
        {
            output.WriteBytes(value);
        }
    }

    public string Text(int index) => System.Text.Encoding.UTF8.GetString(this[index]);

    /// <summary>The number of a value in an ascending table, or the complement of where it would stand.</summary>
    public int Find(ReadOnlySpan<byte> value)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = this[middle].SequenceCompareTo(value);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
