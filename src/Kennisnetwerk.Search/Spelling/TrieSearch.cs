using System.Runtime.CompilerServices;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Finds the words of a trie that may be within a cost of what was typed, with no look at subtrees in which every cell
/// is over the limit. Of a word within the limit one half costs at most half of it; so a search that reads forward and
/// allows the first half no more, and one that reads backward and allows the second half no more, find all, and each
/// leaves almost everything unseen (Navarro and Baeza-Yates, "A hybrid indexing method for approximate string
/// matching", 2000).
/// </summary>
internal static class TrieSearch
{
    /// <summary>Adds the number of each word that may be within the limit; some may cost more.</summary>
    /// <remarks>
    /// Read backward, a doubled letter beside two letters that sound like others costs more than read forward: of words at
    /// the very limit the two searches may miss one.
    /// </remarks>
    /// <param name="trie">Words, or reversed words when <paramref name="backward"/>.</param>
    /// <param name="typed">Folded ASCII; reversed when <paramref name="backward"/>.</param>
    /// <param name="backward">Whether everything is reversed.</param>
    /// <param name="limit">Highest cost.</param>
    /// <param name="found">Receives numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Collect(WordTrie trie, ReadOnlySpan<byte> typed, bool backward, int limit, HashSet<int> found)
    {
        // A letter left out at the seam counts in neither half, so the halves leave one column between them.
        var half = backward ? typed.Length - 1 - ((typed.Length - 1) / 2) : (typed.Length - 1) / 2;
        var table = new EditTable(typed, trie.Depth, backward, half, limit / 2);
        var letters = trie.Letters;
        var ends = trie.Ends;
        var words = trie.Words;
        var pathEnds = new int[table.MaxDepth + 1];
        var depth = 0;
        for (var node = 0; node < letters.Length;)
        {
            while (depth > 0 && node >= pathEnds[depth])
            {
                depth--;
            }

            if (depth == table.MaxDepth)
            {
                node = pathEnds[depth];
                continue;
            }

            depth++;
            pathEnds[depth] = ends[node];
            table.Push(depth, letters[node]);
            if (table.Least(depth) > limit)
            {
                depth--;
                node = ends[node];
                continue;
            }

            // What the end of a word allows on top (a final d or t) is left to the exact count.
            if (words[node] >= 0 && table.Reaches(depth) && table.Cost(depth) <= limit + EditCosts.EndingSlack)
            {
                found.Add(words[node]);
            }

            node++;
        }
    }
}
