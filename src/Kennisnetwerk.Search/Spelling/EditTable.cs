using System.Runtime.CompilerServices;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// A table of edit costs (Damerau-Levenshtein, weighted) between a word that grows letter by letter and what was typed:
/// one row per letter of the word, cells near the diagonal only. Read backwards it compares from the last letter on.
/// </summary>
internal ref struct EditTable
{
    public const int Far = 10_000;

    // How many letters longer or shorter than typed a word may be.
    private const int Reach = 2;

    [ThreadStatic]
    private static int[]? t_rows;

    private readonly ReadOnlySpan<byte> _typed;
    private readonly bool _backward;
    private readonly int _half;
    private readonly int _halfLimit;
    private readonly int _stride;
    private readonly int[] _rows;
    private readonly int[] _typedPairs;
    private readonly int[] _typedGaps;
    private readonly byte[] _path;

    /// <summary>Prepares for what was typed.</summary>
    /// <param name="typed">Folded ASCII; reversed when <paramref name="backward"/>.</param>
    /// <param name="depth">Most letters that a word may have.</param>
    /// <param name="backward">Whether letters come from the end of the word.</param>
    /// <param name="half">So many typed letters, counted from where reading starts, may cost no more than <paramref name="halfLimit"/>.</param>
    /// <param name="halfLimit">Most cost within the half.</param>
    public EditTable(ReadOnlySpan<byte> typed, int depth, bool backward, int half, int halfLimit)
    {
        _typed = typed;
        _backward = backward;
        _half = half;
        _halfLimit = halfLimit;
        // Two cells more than letters: the empty prefix, and a far one behind the last; then the row's minimum.
        _stride = typed.Length + 3;
        MaxDepth = Math.Min(depth, typed.Length + Reach);
        _rows = t_rows is { } rows && rows.Length >= (MaxDepth + 1) * _stride ? rows : t_rows = new int[(MaxDepth + 1) * _stride];
        _path = new byte[MaxDepth + 1];
        _typedPairs = new int[typed.Length + 1];
        _typedGaps = new int[typed.Length + 1];
        FillFirstRow();
    }

    /// <summary>Longest word that can be near.</summary>
    public int MaxDepth { get; }

    /// <summary>Whether words of this length can be near.</summary>
    public readonly bool Reaches(int depth) => depth <= MaxDepth && depth + Reach >= _typed.Length;

    /// <summary>The least that a longer word can cost.</summary>
    /// <remarks>A rule of two letters reaches over one bad row, but not for nothing.</remarks>
    public readonly int Least(int depth) => Math.Min(_rows[(depth * _stride) + _stride - 1], _rows[(depth * _stride) - 1] + EditCosts.LeastOfTwo);

    /// <summary>What it costs that the word of so many letters was typed so.</summary>
    public readonly int Cost(int depth) => _rows[(depth * _stride) + _typed.Length];

    /// <summary>What it costs that a shorter beginning was typed as a shorter beginning.</summary>
    public readonly int Cost(int depth, int column) => _rows[(depth * _stride) + column];

    /// <summary>Puts a letter behind the first <paramref name="depth"/> - 1, and fills its row.</summary>
    // The innermost loop: compiled well at once, so that the first questions do not wait for the tiers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Push(int depth, byte letter)
    {
        _path[depth] = letter;
        var row = _rows.AsSpan(depth * _stride, _stride);
        var above = _rows.AsSpan((depth - 1) * _stride, _stride);
        var twoUp = _rows.AsSpan(Math.Max(0, depth - 2) * _stride, _stride);
        var before = depth > 1 ? _path[depth - 1] : (byte)0;
        var gap = EditCosts.Gap(letter, before);
        var pair = PairNumber(before, letter);
        var opening = depth == 1 && !_backward ? EditCosts.FirstLetter : 0;
        var isRepeat = depth > 3 && letter == _path[depth - 2] && before == _path[depth - 3];
        var first = Math.Max(1, depth - Reach);
        var last = Math.Min(_typed.Length, depth + Reach);
        var best = row[first - 1] = first == 1 ? Within(0, above[0] + gap + opening) : Far;
        for (var column = first; column <= last; column++)
        {
            var typed = _typed[column - 1];
            var cost = above[column - 1] + (letter == typed ? 0 : EditCosts.Substitute(letter, typed) + (column == 1 ? opening : 0));
            cost = Math.Min(cost, row[column - 1] + _typedGaps[column]);
            cost = Math.Min(cost, column < depth + Reach ? above[column] + gap : Far);
            if (depth > 1)
            {
                if (column > 1 && letter == _typed[column - 2] && before == typed)
                {
                    cost = Math.Min(cost, twoUp[column - 2] + EditCosts.Swap);
                }

                // The row two up ends one cell before this one.
                if (isRepeat && column < depth + Reach)
                {
                    cost = Math.Min(cost, twoUp[column] + EditCosts.Repeat);
                }

                cost = pair > 0 ? Math.Min(cost, AsPair(pair, column, twoUp)) : cost;
            }

            if (_typedPairs[column] > 0 && EditCosts.Contract(_typedPairs[column], letter) is var longer and >= 0)
            {
                cost = Math.Min(cost, above[column - 2] + longer);
            }

            row[column] = cost = Within(column, cost);
            best = Math.Min(best, cost);
        }

        // The cells beside the band are far, so that no rule comes from outside.
        row[last + 1] = Far;
        row[_stride - 1] = best;
    }

    private readonly void FillFirstRow()
    {
        _rows[0] = _rows[_stride - 1] = 0;
        for (var column = 1; column <= _typed.Length; column++)
        {
            var earlier = column > 1 ? _typed[column - 2] : (byte)0;
            _typedPairs[column] = PairNumber(earlier, _typed[column - 1]);
            _typedGaps[column] = EditCosts.Gap(_typed[column - 1], earlier);
            _rows[column] = Within(column, _rows[column - 1] + _typedGaps[column]);
        }

        _rows[_typed.Length + 1] = Far;
    }

    // Two letters of the word for two, or for one, that sound alike.
    private readonly int AsPair(int pair, int column, ReadOnlySpan<int> twoUp)
    {
        var cost = EditCosts.Contract(pair, _typed[column - 1]) is var brief and >= 0 ? twoUp[column - 1] + brief : Far;
        return _typedPairs[column] > 0 && EditCosts.Pair(pair, _typedPairs[column]) is var alike and >= 0
            ? Math.Min(cost, twoUp[column - 2] + alike)
            : cost;
    }

    private readonly int Within(int column, int cost) => column <= _half && cost > _halfLimit ? Far : cost;

    private readonly int PairNumber(byte earlier, byte later) =>
        _backward ? EditCosts.PairNumber(later, earlier) : EditCosts.PairNumber(earlier, later);
}
