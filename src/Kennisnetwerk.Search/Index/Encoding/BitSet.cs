using System.Numerics;

namespace Kennisnetwerk.Search.Index.Encoding;

/// <summary>A set of document numbers below a fixed size, one bit each. Sets that are shared are never changed again.</summary>
internal sealed class BitSet
{
    private readonly ulong[] _words;

    public BitSet(int size)
    {
        Size = size;
        _words = new ulong[(size + 63) >> 6];
    }

    private BitSet(int size, ulong[] words)
    {
        Size = size;
        _words = words;
    }

    public int Size { get; }

    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>A set that holds every number below the size.</summary>
    public static BitSet Full(int size)
    {
        var set = new BitSet(size);
        Array.Fill(set._words, ulong.MaxValue);
        if ((size & 63) != 0)
        {
            set._words[^1] = (1ul << (size & 63)) - 1;
        }

        return set;
    }

    public static BitSet FromWords(int size, ReadOnlySpan<ulong> words) => new(size, words.ToArray());

    public BitSet Clone() => new(Size, (ulong[])_words.Clone());

    public bool Contains(int index) => (_words[index >> 6] & (1ul << (index & 63))) != 0;

    public void Add(int index) => _words[index >> 6] |= 1ul << (index & 63);

    public void Remove(int index) => _words[index >> 6] &= ~(1ul << (index & 63));

    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public void And(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    public void AndNot(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= ~other._words[i];
        }
    }

    public void Or(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>The smallest member that is not below the given number, or -1.</summary>
    public int Next(int from)
    {
        if (from >= Size)
        {
            return -1;
        }

        var index = from >> 6;
        var word = _words[index] & (ulong.MaxValue << (from & 63));
        while (word == 0)
        {
            if (++index == _words.Length)
            {
                return -1;
            }

            word = _words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }
}
