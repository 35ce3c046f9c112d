namespace Kennisnetwerk.Search.Collection;

/// <summary>The number of letters to insert, delete, replace or swap with a neighbour (Damerau, 1964; optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or any number above <paramref name="most"/> when it is more than that.</summary>
    public static int Between(string left, string right, int most)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        var before = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least > most)
            {
                return least;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
