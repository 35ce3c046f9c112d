namespace Kennisnetwerk.Search.Query.Spelling;

/// <summary>
/// The number of letters to insert, delete, replace or swap with a neighbour between one word and many others (Damerau,
/// 1964; optimal string alignment). Words that come in order share their beginnings, and so do the rows of the table.
/// </summary>
internal sealed class EditRows
{
    private readonly string _word;
    private readonly int _most;
    private readonly int[][] _rows;
    private readonly char[] _other;
    private int _depth;

    /// <summary>Prepares for a word.</summary>
    /// <param name="word">The word to compare with.</param>
    /// <param name="most">Greatest distance of interest.</param>
    public EditRows(string word, int most)
    {
        _word = word;
        _most = most;
        _rows = [.. Enumerable.Range(0, word.Length + most + 2).Select(_ => new int[word.Length + 1])];
        _other = new char[_rows.Length];
        for (var column = 0; column <= word.Length; column++)
        {
            _rows[0][column] = column;
        }
    }

    /// <summary>Letters of the last compared word after which no word that begins so can be near; 0 when it may yet be.</summary>
    public int DeadAfter { get; private set; }

    /// <summary>The distance to a word, or more than the most of interest.</summary>
    public int To(ReadOnlySpan<char> other)
    {
        DeadAfter = 0;
        var shared = other[..Math.Min(other.Length, _depth)].CommonPrefixLength(_other.AsSpan(0, _depth));
        for (var depth = shared; depth < other.Length; depth++)
        {
            if (depth + 1 >= _rows.Length)
            {
                _depth = depth;
                return _most + 1;
            }

            _other[depth] = other[depth];
            _depth = depth + 1;
            if (Fill(depth + 1) > _most)
            {
                // The row itself must be filled again for a word that shares it, so it does not count as shared.
                _depth = depth;
                DeadAfter = depth + 1;
                return _most + 1;
            }
        }

        _depth = other.Length;
        return _rows[other.Length][_word.Length];
    }

    private int Fill(int depth)
    {
        var (row, above) = (_rows[depth], _rows[depth - 1]);
        row[0] = depth;
        var least = depth;
        for (var column = 1; column <= _word.Length; column++)
        {
            var cost = _word[column - 1] == _other[depth - 1] ? 0 : 1;
            var value = Math.Min(Math.Min(row[column - 1], above[column]) + 1, above[column - 1] + cost);
            if (depth > 1 && column > 1 && _word[column - 1] == _other[depth - 2] && _word[column - 2] == _other[depth - 1])
            {
                value = Math.Min(value, _rows[depth - 2][column - 2] + 1);
            }

            row[column] = value;
            least = Math.Min(least, value);
        }

        return least;
    }
}
