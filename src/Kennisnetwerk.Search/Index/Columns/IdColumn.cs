using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>The ids of a segment's documents, both ways.</summary>
internal sealed class IdColumn(ReadOnlyMemory<byte> ids, ReadOnlyMemory<byte> hash)
{
    private readonly ValueTable _ids = ValueTable.Read(ids);

    public string this[int document] => _ids.Text(document);

    public ReadOnlySpan<byte> Bytes(int document) => _ids[document];

    /// <summary>The last document with an id, deleted or not, or -1.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var slots = MemoryMarshal.Cast<byte, uint>(hash.Span);
        var slot = IdHash.Of(id) & (uint)(slots.Length - 1);
        while (slots[(int)slot] != 0)
        {
            var document = (int)slots[(int)slot] - 1;
            if (_ids[document].SequenceEqual(id))
            {
                return document;
            }

            slot = (slot + 1) & (uint)(slots.Length - 1);
        }

        return -1;
    }
}
