namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// A trie in the order of a depth-first walk: the children of a node follow it, and each node knows where its subtree
/// ends. A search walks forward through memory and jumps over what it need not see.
/// </summary>
internal sealed class WordTrie
{
    private readonly List<byte> _letters = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _words = [];
    private byte[] _letterArray = [];
    private int[] _endArray = [];
    private int[] _wordArray = [];

    /// <summary>Letter of each node.</summary>
    public ReadOnlySpan<byte> Letters => _letterArray;

    /// <summary>The node after each node's subtree.</summary>
    public ReadOnlySpan<int> Ends => _endArray;

    /// <summary>Number of the word that ends at each node, or -1.</summary>
    public ReadOnlySpan<int> Words => _wordArray;

    /// <summary>Number of letters of the longest word.</summary>
    public int Depth { get; private set; }

    /// <summary>Builds a trie; a word's number is its place.</summary>
    /// <param name="words">Distinct ASCII words in ordinal order.</param>
    public static WordTrie Build(IEnumerable<string> words)
    {
        var trie = new WordTrie();
        var path = new List<int>();
        var previous = "";
        var number = 0;
        foreach (var word in words)
        {
            var shared = previous.AsSpan().CommonPrefixLength(word);
            trie.Close(path, shared);
            for (var depth = shared; depth < word.Length; depth++)
            {
                path.Add(trie._letters.Count);
                trie._letters.Add((byte)word[depth]);
                trie._ends.Add(0);
                trie._words.Add(-1);
            }

            trie._words[path[^1]] = number++;
            trie.Depth = Math.Max(trie.Depth, word.Length);
            previous = word;
        }

        trie.Close(path, 0);
        trie._letterArray = [.. trie._letters];
        trie._endArray = [.. trie._ends];
        trie._wordArray = [.. trie._words];
        trie._letters.Clear();
        trie._ends.Clear();
        trie._words.Clear();
        return trie;
    }

    private void Close(List<int> path, int depth)
    {
        for (var level = depth; level < path.Count; level++)
        {
            _ends[path[level]] = _letters.Count;
        }

        path.RemoveRange(depth, path.Count - depth);
    }
}
