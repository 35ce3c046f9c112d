namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// A trie in the order of a depth-first walk: the children of a node follow it, and each node knows where its subtree
/// ends. A search walks forward through memory and jumps over what it need not see.
/// </summary>
internal sealed class WordTrie
{
    private readonly byte[] _letters;
    private readonly int[] _ends;
    private readonly int[] _words;

    private WordTrie(byte[] letters, int[] ends, int[] words, int depth)
    {
        _letters = letters;
        _ends = ends;
        _words = words;
        Depth = depth;
    }

    /// <summary>Letter of each node.</summary>
    public ReadOnlySpan<byte> Letters => _letters;

    /// <summary>The node after each node's subtree.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>Number of the word that ends at each node, or -1.</summary>
    public ReadOnlySpan<int> Words => _words;

    /// <summary>Number of letters of the longest word.</summary>
    public int Depth { get; }

    /// <summary>Builds a trie.</summary>
    /// <param name="words">Distinct ASCII words in ordinal order, with their numbers.</param>
    public static WordTrie Build(IEnumerable<(string Word, int Number)> words)
    {
        var (letters, ends, numbers, path) = (new List<byte>(), new List<int>(), new List<int>(), new List<int>());
        var previous = "";
        var longest = 0;
        foreach (var (word, number) in words)
        {
            var shared = previous.AsSpan().CommonPrefixLength(word);
            Close(path, shared, ends);
            for (var depth = shared; depth < word.Length; depth++)
            {
                path.Add(letters.Count);
                letters.Add((byte)word[depth]);
                ends.Add(0);
                numbers.Add(-1);
            }

            numbers[path[^1]] = number;
            longest = Math.Max(longest, word.Length);
            previous = word;
        }

        Close(path, 0, ends);
        return new WordTrie([.. letters], [.. ends], [.. numbers], longest);
    }

    private static void Close(List<int> path, int depth, List<int> ends)
    {
        for (var level = depth; level < path.Count; level++)
        {
            ends[path[level]] = ends.Count;
        }

        path.RemoveRange(depth, path.Count - depth);
    }
}
