using System.Globalization;
using System.Text.RegularExpressions;

namespace Kennisnetwerk.Graph.Neo4j.Client.Values;

/// <summary>
/// Cypher's DURATION: four amounts that do not convert into each other, because months and days have no fixed length.
/// </summary>
/// <param name="Months">Whole months; twelve are a year.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Seconds">Whole seconds; negative with a positive <paramref name="Nanoseconds"/> for, say, minus half a second.</param>
/// <param name="Nanoseconds">0 to 999,999,999, added to <paramref name="Seconds"/>.</param>
internal readonly partial record struct Neo4jDuration(long Months, long Days, long Seconds, int Nanoseconds)
{
    private const int NanosecondsPerSecond = 1_000_000_000;

    /// <summary>The form of ISO 8601 that Neo4j reads: <c>P14M3DT61.5S</c>.</summary>
    public override string ToString()
    {
        var borrow = Seconds < 0 && Nanoseconds > 0;
        var seconds = borrow ? Seconds + 1 : Seconds;
        var fraction = borrow ? NanosecondsPerSecond - Nanoseconds : Nanoseconds;
        var sign = borrow && seconds == 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"P{Months}M{Days}DT{sign}{seconds}.{fraction:D9}S");
    }

    /// <summary>Reads the form that Neo4j writes: years to seconds, each with a sign of its own.</summary>
    /// <exception cref="FormatException">The text is no such duration.</exception>
    public static Neo4jDuration Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || text.EndsWith('P') || text.EndsWith('T'))
        {
            throw new FormatException($"'{text}' is no duration in ISO 8601 form.");
        }
        var fraction = Fraction(match.Groups["fraction"].Value);
        var seconds = checked((Whole(match, "h") * 3600) + (Whole(match, "m") * 60) + Whole(match, "s"));
        if (match.Groups["s"].Value.StartsWith('-') && fraction > 0)
        {
            (seconds, fraction) = (seconds - 1, NanosecondsPerSecond - fraction);
        }
        return new(
            checked((Whole(match, "y") * 12) + Whole(match, "mo")),
            checked((Whole(match, "w") * 7) + Whole(match, "d")),
            seconds,
            fraction);
    }

    private static long Whole(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? long.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    private static int Fraction(string digits) =>
        digits.Length == 0 ? 0 : int.Parse(digits.PadRight(9, '0'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^P((?<y>-?\d+)Y)?((?<mo>-?\d+)M)?((?<w>-?\d+)W)?((?<d>-?\d+)D)?"
        + @"(T((?<h>-?\d+)H)?((?<m>-?\d+)M)?((?<s>-?\d+)(\.(?<fraction>\d{1,9}))?S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
