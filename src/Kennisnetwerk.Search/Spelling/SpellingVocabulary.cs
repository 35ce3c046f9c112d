using System.Text;
using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>All words that can be suggested: those of the lexicon, and those that the collection has often enough.</summary>
internal sealed class SpellingVocabulary
{
    // A word of one document may itself be a slip of the pen.
    private const int CollectionMinimum = 2;
    private readonly DutchLexicon _lexicon;
    private readonly SpellingWord[] _words;
    private readonly WordTrie _forward;
    private readonly WordTrie _backward;
    private readonly SoundIndex _sounds;

    public SpellingVocabulary(DutchLexicon lexicon, IWordFrequencies? collection)
    {
        _lexicon = lexicon;
        _words = [.. Merge(lexicon, collection)];
        var (forward, backward, sounds) = ((WordTrie?)null, (WordTrie?)null, (SoundIndex?)null);
        Parallel.Invoke(
            () => forward = WordTrie.Build(_words.Select((word, number) => (word.Key, number))),
            () => backward = WordTrie.Build(Reversed()),
            () => sounds = new SoundIndex(_words));
        (_forward, _backward, _sounds) = (forward!, backward!, sounds!);
    }

    public SpellingWord this[int number] => _words[number];

    /// <summary>How a word is spelled.</summary>
    public string SpellingOf(SpellingWord word) => word.LexiconIndex >= 0 ? _lexicon.SpellingAt(word.LexiconIndex) : word.Key;

    /// <summary>The word with this folded key, or null.</summary>
    public SpellingWord? Find(string key)
    {
        var (low, high) = (0, _words.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(_words[middle].Key, key);
            if (order == 0)
            {
                return _words[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Words within a cost of what was typed and words that sound like it, with their costs, in no order.</summary>
    /// <param name="key">What was typed, folded ASCII.</param>
    /// <param name="limit">Highest cost of a word that sounds otherwise.</param>
    public List<(SpellingWord Word, int Cost)> Near(string key, int limit)
    {
        var typed = Encoding.ASCII.GetBytes(key);
        var numbers = new HashSet<int>();
        _sounds.Collect(key, numbers);
        var alike = numbers.Count == 0 ? [] : new HashSet<int>(numbers);
        TrieSearch.Collect(_forward, typed, backward: false, limit, numbers);
        TrieSearch.Collect(_backward, Encoding.ASCII.GetBytes(Reverse(key)), backward: true, limit, numbers);
        var found = new List<(SpellingWord Word, int Cost)>(numbers.Count);
        var exact = new WordCost(typed);
        foreach (var number in numbers)
        {
            var cost = exact.Of(_words[number].Key);
            cost = alike.Contains(number) ? Math.Min(cost, EditCosts.SoundAlike) : cost;
            if (cost <= limit)
            {
                found.Add((_words[number], cost));
            }
        }

        return found;
    }

    /// <summary>Words that sound like what was typed, however they are spelled, with their costs, in no order.</summary>
    /// <param name="key">What was typed, folded ASCII.</param>
    public List<(SpellingWord Word, int Cost)> Alike(string key)
    {
        var numbers = new HashSet<int>();
        _sounds.Collect(key, numbers);
        var exact = new WordCost(Encoding.ASCII.GetBytes(key));
        var found = new List<(SpellingWord Word, int Cost)>(numbers.Count);
        foreach (var number in numbers)
        {
            found.Add((_words[number], Math.Min(exact.Of(_words[number].Key), EditCosts.SoundAlike)));
        }

        return found;
    }

    private IEnumerable<(string Word, int Number)> Reversed()
    {
        var keys = Array.ConvertAll(_words, word => Reverse(word.Key));
        var numbers = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, numbers, StringComparer.Ordinal);
        return keys.Zip(numbers);
    }

    private static string Reverse(string word) =>
        string.Create(word.Length, word, static (target, source) =>
        {
            source.CopyTo(target);
            target.Reverse();
        });

    private static List<SpellingWord> Merge(DutchLexicon lexicon, IWordFrequencies? collection)
    {
        var own = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, count) in collection?.Words() ?? [])
        {
            if (count >= CollectionMinimum && word.Length is > 1 and <= LexiconFormat.MaxKeyLength && Ascii.IsValid(word))
            {
                own[word] = count;
            }
        }

        var all = new List<SpellingWord>(lexicon.Count + own.Count);
        for (var index = 0; index < lexicon.Count; index++)
        {
            var entry = lexicon.EntryAt(index);
            if (entry.IsWord)
            {
                var key = Encoding.ASCII.GetString(lexicon.KeyBytes(index));
                own.Remove(key, out var count);
                all.Add(new SpellingWord(key, index, Math.Max(entry.Frequency, Sixteenths(count)), count));
            }
        }

        all.AddRange(own.Select(word => new SpellingWord(word.Key, -1, Sixteenths(word.Value), word.Value)));
        all.Sort((first, second) => string.CompareOrdinal(first.Key, second.Key));
        return all;
    }

    private static int Sixteenths(int count) => count == 0 ? 0 : 16 + (int)(16 * Math.Log10(count));
}
