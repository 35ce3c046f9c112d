using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class WordTrieTests
{
    [Fact]
    public void Build_Should_HoldEveryWordOnce_When_WordsShareBeginnings()
    {
        string[] words = ["kind", "kinder", "kinderen", "kruin", "zorg"];

        var trie = WordTrie.Build(words.Select((word, number) => (word, number)));

        Assert.Equal(words, WordsOf(trie));
        Assert.Equal(8 + 4 + 4, trie.Letters.Length);
        Assert.Equal(8, trie.Depth);
    }

    [Fact]
    public void Build_Should_KeepTheNumbers_When_TheyAreNotInOrder()
    {
        var trie = WordTrie.Build([("aap", 7), ("noot", 2)]);

        Assert.Equal([7, 2], trie.Words.ToArray().Where(number => number >= 0));
    }

    [Fact]
    public void Build_Should_BeEmpty_When_ThereAreNoWords()
    {
        var trie = WordTrie.Build([]);

        Assert.True(trie.Letters.IsEmpty);
        Assert.Equal(0, trie.Depth);
    }

    private static List<string> WordsOf(WordTrie trie)
    {
        var found = new List<string>();
        var open = new Stack<(string Prefix, int End)>();
        for (var node = 0; node < trie.Letters.Length; node++)
        {
            while (open.Count > 0 && node >= open.Peek().End)
            {
                open.Pop();
            }

            var word = (open.Count > 0 ? open.Peek().Prefix : "") + (char)trie.Letters[node];
            open.Push((word, trie.Ends[node]));
            if (trie.Words[node] >= 0)
            {
                found.Add(word);
            }
        }

        return found;
    }
}
