using System.Runtime.InteropServices;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>A sort field of a segment, as <see cref="SortColumnBuilder"/> wrote it.</summary>
internal sealed class SortColumn
{
    private readonly ReadOnlyMemory<byte> _places;

    public SortColumn(ReadOnlyMemory<byte> bytes)
    {
        Values = ValueTable.Read(bytes);
        _places = bytes[Values.Length..];
    }

    /// <summary>The distinct values, ascending.</summary>
    public ValueTable Values { get; }

    /// <summary>The place of a document's value counted from 1, or 0 when it has none.</summary>
    public int PlaceOf(int document) => (int)MemoryMarshal.Read<uint>(_places.Span[(document * 4)..]);

    /// <summary>A document's value, or null.</summary>
    public string? TextOf(int document) => PlaceOf(document) is > 0 and var place ? Values.Text(place - 1) : null;
}
