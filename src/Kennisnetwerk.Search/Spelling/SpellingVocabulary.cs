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

    public SpellingVocabulary(DutchLexicon lexicon, IWordFrequencies? collection)
    {
        _lexicon = lexicon;
        _words = [.. Merge(lexicon, collection)];
        Trie = WordTrie.Build(_words.Select(word => word.Key));
    }

    public WordTrie Trie { get; }

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
