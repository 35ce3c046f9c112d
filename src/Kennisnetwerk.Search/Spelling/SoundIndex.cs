namespace Kennisnetwerk.Search.Spelling;

/// <summary>The words of a vocabulary by what they sound like; a table of hashes, so that it takes eight bytes a word.</summary>
internal sealed class SoundIndex
{
    // Numbers of words in order of their hashes.
    private readonly uint[] _hashes;
    private readonly int[] _words;

    public SoundIndex(IReadOnlyList<SpellingWord> words)
    {
        _hashes = new uint[words.Count];
        _words = new int[words.Count];
        for (var number = 0; number < words.Count; number++)
        {
            _hashes[number] = HashOf(SoundKey.Of(words[number].Key));
            _words[number] = number;
        }

        Array.Sort(_hashes, _words);
    }

    /// <summary>Adds the numbers of the words that sound like one; few words may be among them that only share its hash.</summary>
    public void Collect(string word, HashSet<int> found)
    {
        var key = SoundKey.Of(word);
        if (key.Length < 2)
        {
            return;
        }

        var hash = HashOf(key);
        var place = Array.BinarySearch(_hashes, hash);
        if (place < 0)
        {
            return;
        }

        while (place > 0 && _hashes[place - 1] == hash)
        {
            place--;
        }

        for (; place < _hashes.Length && _hashes[place] == hash; place++)
        {
            found.Add(_words[place]);
        }
    }

    // FNV-1a (Fowler, Noll and Vo).
    private static uint HashOf(string key)
    {
        var hash = 2166136261u;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash;
    }
}
