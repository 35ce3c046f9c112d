using System.Runtime.InteropServices;

namespace Kennisnetwerk.Search.Index.Terms;

/// <summary>A segment's terms, as <see cref="TermDictionaryWriter"/> wrote them.</summary>
internal sealed class TermDictionary
{
    private readonly ReadOnlyMemory<byte> _terms;
    private readonly ReadOnlyMemory<byte> _index;
    private readonly int _blocks;

    public TermDictionary(ReadOnlyMemory<byte> terms, ReadOnlyMemory<byte> index)
    {
        _terms = terms;
        _index = index;
        Count = (int)MemoryMarshal.Read<uint>(index.Span);
        _blocks = (int)MemoryMarshal.Read<uint>(index.Span[4..]);
    }

    /// <summary>Number of terms.</summary>
    public int Count { get; }

    /// <summary>Finds a term.</summary>
    public bool TryFind(ReadOnlySpan<byte> key, out TermEntry entry)
    {
        var cursor = From(key);
        if (cursor.MoveNext() && cursor.Key.SequenceEqual(key))
        {
            entry = cursor.Entry;
            return true;
        }

        entry = default;
        return false;
    }

    /// <summary>The terms from the first that is not below a key, ascending.</summary>
    public TermEnumerator From(ReadOnlySpan<byte> key)
    {
        var index = _index.Span;
        var (low, high) = (0, _blocks);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (FirstTerm(index, middle).SequenceCompareTo(key) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var block = Math.Max(0, low - 1);
        var enumerator = new TermEnumerator(_terms, _blocks == 0 ? _terms.Length : BlockStart(index, block));
        enumerator.SkipBelow(key);
        return enumerator;
    }

    /// <summary>All terms, ascending.</summary>
    public TermEnumerator All() => new(_terms, 0);

    private static int BlockStart(ReadOnlySpan<byte> index, int block) => (int)MemoryMarshal.Read<uint>(index[(8 + (block * 4))..]);

    private ReadOnlySpan<byte> FirstTerm(ReadOnlySpan<byte> index, int block)
    {
        // The starts are followed by the total length, which is the last one's end.
        var at = 8 + ((_blocks + block) * 4);
        var start = (int)MemoryMarshal.Read<uint>(index[at..]);
        var end = (int)MemoryMarshal.Read<uint>(index[(at + 4)..]);
        var bytes = 12 + (_blocks * 8);
        return index[(bytes + start)..(bytes + end)];
    }
}
