using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Lexicon;

/// <summary>Gathers forms, frequencies and families of words, keyed by folded form.</summary>
internal sealed class LexiconBuilder
{
    private const int ShortestPart = 2;
    private const int ShortestHead = 3;
    private const int ShortestModifier = 3;
    private readonly TextFolder _folder = new(foldDiacritics: true);
    private readonly Dictionary<string, LexiconEntry> _entries = new(StringComparer.Ordinal);

    public void AddForms(IEnumerable<WordForm> forms)
    {
        foreach (var form in forms)
        {
            var key = _folder.Fold(form.Spelling).Text;
            if (key.Length is 0 or > LexiconFormat.MaxKeyLength || key[^1] == '-' || !key.All(IsKeyCharacter))
            {
                continue;
            }

            var entry = EntryOf(key);
            // The plainest spelling wins when a key has several: "een" before "een" with accents.
            entry.Spelling = entry.Traits == WordTraits.None || form.Spelling == key ? form.Spelling : entry.Spelling;
            entry.Traits |= form.Traits | WordTraits.Word;
        }
    }

    public void AddRanks(IEnumerable<IReadOnlyList<string>> lists)
    {
        foreach (var list in lists)
        {
            for (var rank = 0; rank < list.Count; rank++)
            {
                if (_entries.TryGetValue(_folder.Fold(list[rank]).Text, out var entry))
                {
                    entry.Frequency += 1.0 / (rank + 1);
                }
            }
        }
    }

    /// <summary>Counts for each beginning and ending of listed words how many words share it.</summary>
    public void CountFamilies()
    {
        var words = _entries.Where(entry => entry.Key.Length >= ShortestPart + ShortestHead && entry.Key.All(char.IsAsciiLetterLower)).ToList();
        foreach (var (word, entry) in words)
        {
            for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
            {
                CountModifier(word[..cut], word[cut..], entry.Traits);
                CountHead(word[..cut], word[cut..], entry.Traits);
            }
        }
    }

    /// <summary>Words, and parts that two words or more share.</summary>
    public IEnumerable<KeyValuePair<string, LexiconEntry>> Entries() => _entries
        .Where(entry => entry.Value.Traits.HasFlag(WordTraits.Word) || entry.Value.Modifier > 1 || entry.Value.Head > 1)
        .OrderBy(entry => entry.Key, StringComparer.Ordinal);

    private void CountModifier(string modifier, string head, WordTraits whole)
    {
        if (head.Length < ShortestHead || whole.HasFlag(WordTraits.Inflected) || TraitsOf(head) is not { } traits)
        {
            return;
        }

        var entry = EntryOf(modifier);
        entry.Modifier++;
        if (whole.HasFlag(WordTraits.Verb))
        {
            entry.VerbModifier++;
        }
        else if ((traits & (WordTraits.Noun | WordTraits.Adjective | WordTraits.Unclassified)) != 0)
        {
            entry.NounModifier++;
        }
    }

    private void CountHead(string modifier, string head, WordTraits whole)
    {
        if (modifier.Length < ShortestModifier || !IsModifier(modifier))
        {
            return;
        }

        var entry = EntryOf(head);
        entry.Head++;
        if (!whole.HasFlag(WordTraits.Verb) && !DutchAffixes.Particles.Contains(modifier))
        {
            entry.NounHead++;
        }
    }

    private bool IsModifier(string part) =>
        TraitsOf(part) is not null || (part.Length > ShortestModifier && part[^1] == 's' && TraitsOf(part[..^1]) is not null);

    private WordTraits? TraitsOf(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Traits.HasFlag(WordTraits.Word) ? entry.Traits : null;

    private LexiconEntry EntryOf(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries[key] = entry = new LexiconEntry();
        }

        return entry;
    }

    private static bool IsKeyCharacter(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '\'' or '.';
}
