namespace Kennisnetwerk.Graph.Sqlite.Content;

/// <summary>
/// A floating-point number as a whole number that orders the same way. SQLite reads the decimal text of a number to within one unit in the
/// last place, which is not the same number; whole numbers it reads exactly.
/// </summary>
internal static class NumberKey
{
    /// <summary>The key of a finite number.</summary>
    public static long Of(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    /// <summary>The number of a key.</summary>
    public static double Read(long key) => BitConverter.Int64BitsToDouble(key >= 0 ? key : long.MinValue - key);
}
