namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>How many edits lie between two names.</summary>
/// <remarks>
/// Optimal string alignment: insert, delete, replace and swap of neighbours count one each, and a difference in case
/// counts one for the whole name. Names that differ more in length than the threshold are given up at once.
/// </remarks>
internal static class EditDistance
{
    /// <summary>The distance, or a number above the threshold when it is larger.</summary>
    public static int Measure(string left, string right, int threshold)
    {
        if (left == right)
        {
            return 0;
        }

        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return Math.Abs(left.Length - right.Length) > threshold
            ? threshold + 1
            : Align(left.ToLowerInvariant(), right.ToLowerInvariant(), threshold);
    }

    private static int Align(string left, string right, int threshold)
    {
        var beforeLast = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            if (current.Min() > threshold)
            {
                return threshold + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
