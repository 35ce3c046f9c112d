namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Orders names so that <c>veld2</c> comes before <c>veld10</c>, and otherwise by code point.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? CompareNumbers(ref left, ref right)
                : CompareCharacters(ref left, ref right);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    private static int CompareCharacters(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var order = left[0] - right[0];
        left = left[1..];
        right = right[1..];
        return order;
    }

    private static int CompareNumbers(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var first = TakeNumber(ref left);
        var second = TakeNumber(ref right);
        return first.Length == second.Length ? first.SequenceCompareTo(second) : first.Length - second.Length;
    }

    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var number = end < 0 ? text : text[..end];
        text = text[number.Length..];
        return number.TrimStart('0');
    }
}
