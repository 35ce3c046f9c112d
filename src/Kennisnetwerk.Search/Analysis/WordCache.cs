using System.Numerics;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// Remembers analysed words in a fixed number of slots. A newcomer replaces what stood in its set, so memory is bounded
/// without bookkeeping, and words that texts repeat come back soon enough to be found. Reads and writes of a slot are
/// single reference assignments of immutable values: no lock, and the worst that a race does is analyse a word twice.
/// </summary>
internal sealed class WordCache
{
    private const int Ways = 2;
    private readonly AnalyzedWord?[] _slots;
    private readonly int _mask;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="size">Number of words to hold; 0 remembers nothing.</param>
    public WordCache(int size)
    {
        _slots = size == 0 ? [] : new AnalyzedWord?[Math.Max(Ways, (int)BitOperations.RoundUpToPowerOf2((uint)size))];
        _mask = _slots.Length - Ways;
    }

    public AnalyzedWord? Find(ReadOnlySpan<char> surface)
    {
        if (_slots.Length == 0)
        {
            return null;
        }

        var set = SetOf(surface);
        for (var way = 0; way < Ways; way++)
        {
            if (Volatile.Read(ref _slots[set + way]) is { } word && surface.SequenceEqual(word.Surface))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Keeps a word, in front of what stood in its set.</summary>
    public AnalyzedWord Keep(AnalyzedWord word)
    {
        if (_slots.Length > 0)
        {
            var set = SetOf(word.Surface);
            Volatile.Write(ref _slots[set + 1], Volatile.Read(ref _slots[set]));
            Volatile.Write(ref _slots[set], word);
        }

        return word;
    }

    private int SetOf(ReadOnlySpan<char> surface)
    {
        // Multiply-and-add over the characters; its quality matters for speed alone, so an attacker gains cache misses only.
        var hash = 0u;
        foreach (var character in surface)
        {
            hash = (hash + character) * 0x9E3779B1u;
            hash ^= hash >> 15;
        }

        return (int)hash & _mask & ~(Ways - 1);
    }
}
