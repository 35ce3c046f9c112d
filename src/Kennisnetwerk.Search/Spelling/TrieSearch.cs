namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Finds all words of a trie within a cost of what was typed: one row of a weighted Damerau-Levenshtein table per
/// level of the trie, cells near the diagonal only, and no look at subtrees in which every cell is over the limit.
/// </summary>
internal readonly ref struct TrieSearch
{
    private const int Far = 10_000;

    // How many letters longer or shorter than typed a word may be.
    private const int Reach = 3;

    [ThreadStatic]
    private static int[]? t_rows;

    private readonly WordTrie _trie;
    private readonly ReadOnlySpan<byte> _typed;
    private readonly int _limit;
    private readonly int _stride;
    private readonly int[] _rows;
    private readonly int[] _typedPairs;
    private readonly int[] _typedGaps;
    private readonly byte[] _path;
    private readonly int[] _pathEnds;

    public TrieSearch(WordTrie trie, ReadOnlySpan<byte> typed, int limit)
    {
        _trie = trie;
        _typed = typed;
        _limit = limit;
        // Two cells more than letters: the empty prefix, and a far one behind the last; then the row's minimum.
        _stride = typed.Length + 3;
        var levels = Math.Min(trie.Depth, typed.Length + Reach + 1) + 1;
        _rows = t_rows is { } rows && rows.Length >= levels * _stride ? rows : t_rows = new int[levels * _stride];
        _path = new byte[levels];
        _pathEnds = new int[levels];
        _typedPairs = new int[typed.Length + 1];
        _typedGaps = new int[typed.Length + 1];
        _rows[0] = _rows[_stride - 1] = 0;
        for (var column = 1; column <= typed.Length; column++)
        {
            var earlier = column > 1 ? typed[column - 2] : (byte)0;
            _typedPairs[column] = EditCosts.PairNumber(earlier, typed[column - 1]);
            _typedGaps[column] = EditCosts.Gap(typed[column - 1], earlier);
            _rows[column] = _rows[column - 1] + _typedGaps[column];
        }

        _rows[typed.Length + 1] = Far;
    }

    /// <summary>Adds number and cost of each word within the limit.</summary>
    public void Collect(List<(int Word, int Cost)> found)
    {
        var letters = _trie.Letters;
        var ends = _trie.Ends;
        var words = _trie.Words;
        var depth = 0;
        for (var node = 0; node < letters.Length;)
        {
            while (depth > 0 && node >= _pathEnds[depth])
            {
                depth--;
            }

            depth++;
            _path[depth] = letters[node];
            _pathEnds[depth] = ends[node];
            // A rule of two letters may reach over one bad row, so it takes two to give up.
            var best = depth > _typed.Length + Reach ? Far : FillRow(depth);
            if (best > _limit && (best == Far || _rows[(depth * _stride) - 1] > _limit))
            {
                depth--;
                node = ends[node];
                continue;
            }

            if (words[node] >= 0 && depth + Reach >= _typed.Length && CostAt(depth) is var cost && cost <= _limit)
            {
                found.Add((words[node], cost));
            }

            node++;
        }
    }

    // At the end of a word d, t and dt are as one: "hij wordt", "gebeurd".
    private int CostAt(int depth)
    {
        var cost = _rows[(depth * _stride) + _typed.Length];
        var length = _typed.Length;
        if (depth < 3 || length < 3 || _path[depth] is not ((byte)'d' or (byte)'t'))
        {
            return cost;
        }

        if (_typed[length - 1] is (byte)'d' or (byte)'t')
        {
            cost = Math.Min(cost, _rows[((depth - 1) * _stride) + length - 1] + (_path[depth] == _typed[length - 1] ? 0 : EditCosts.FinalDt));
            if (_typed[length - 2] is (byte)'d' or (byte)'t' && depth + Reach >= length + 1)
            {
                cost = Math.Min(cost, _rows[((depth - 1) * _stride) + length - 2] + EditCosts.FinalDt);
            }
        }

        return cost;
    }

    // The last cell of a row keeps its minimum. The cells beside the band are far, so that no rule comes from outside.
    private int FillRow(int depth)
    {
        var row = _rows.AsSpan(depth * _stride, _stride);
        var above = _rows.AsSpan((depth - 1) * _stride, _stride);
        var letter = _path[depth];
        var before = depth > 1 ? _path[depth - 1] : (byte)0;
        var gap = EditCosts.Gap(letter, before);
        var pair = EditCosts.PairNumber(before, letter);
        var opening = depth == 1 ? EditCosts.FirstLetter : 0;
        var first = Math.Max(1, depth - Reach);
        var last = Math.Min(_typed.Length, depth + Reach);
        row[first - 1] = first == 1 ? above[0] + gap + opening : Far;
        var best = row[first - 1];
        for (var column = first; column <= last; column++)
        {
            var typed = _typed[column - 1];
            var substitute = letter == typed ? 0 : EditCosts.Substitute(letter, typed) + (column == 1 ? opening : 0);
            var cost = above[column - 1] + substitute;
            cost = Math.Min(cost, row[column - 1] + _typedGaps[column]);
            cost = Math.Min(cost, column < depth + Reach ? above[column] + gap : Far);
            if (depth > 1)
            {
                cost = Math.Min(cost, FromTwoRowsUp(depth, column, pair));
            }

            if (column > 1 && _typedPairs[column] > 0 && EditCosts.Contract(_typedPairs[column], letter) is var longer and >= 0)
            {
                cost = Math.Min(cost, above[column - 2] + longer);
            }

            row[column] = cost;
            best = Math.Min(best, cost);
        }

        row[last + 1] = Far;
        return row[_stride - 1] = best;
    }

    private int FromTwoRowsUp(int depth, int column, int pair)
    {
        var cost = Far;
        var row = _rows.AsSpan((depth - 2) * _stride, _stride);
        if (column > 1)
        {
            if (_path[depth] == _typed[column - 2] && _path[depth - 1] == _typed[column - 1])
            {
                cost = row[column - 2] + EditCosts.Swap;
            }

            if (pair > 0 && _typedPairs[column] > 0 && EditCosts.Pair(pair, _typedPairs[column]) is var alike and >= 0)
            {
                cost = Math.Min(cost, row[column - 2] + alike);
            }
        }

        return pair > 0 && EditCosts.Contract(pair, _typed[column - 1]) is var brief and >= 0
            ? Math.Min(cost, row[column - 1] + brief)
            : cost;
    }
}
