using System.Numerics;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Columns;

/// <summary>Collects document ids.</summary>
internal sealed class IdColumnBuilder
{
    private readonly List<byte[]> _ids = [];

    public int Count => _ids.Count;

    public long MemoryUse { get; private set; }

    public void Add(ReadOnlySpan<byte> id)
    {
        _ids.Add(id.ToArray());
        MemoryUse += id.Length + 40;
    }

    public void Write(ByteBuffer output) => ValueTable.Write(_ids, output);

    /// <summary>
    /// Writes a hash table with open addressing: document numbers counted from 1, at most half of the slots full. Of
    /// documents with the same id the last one is found first.
    /// </summary>
    public void WriteHash(ByteBuffer output)
    {
        var slots = new uint[Math.Max(2, BitOperations.RoundUpToPowerOf2((uint)_ids.Count * 2))];
        for (var document = _ids.Count - 1; document >= 0; document--)
        {
            var slot = IdHash.Of(_ids[document]) & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = (uint)document + 1;
        }

        foreach (var slot in slots)
        {
            output.WriteUInt32(slot);
        }
    }
}
