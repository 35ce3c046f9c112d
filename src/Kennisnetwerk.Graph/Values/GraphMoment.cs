using System.Globalization;

namespace Kennisnetwerk.Graph.Values;

/// <summary>What a moment is in the graph: UTC, whole milliseconds.</summary>
public static class GraphMoment
{
    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The same moment in UTC, cut to whole milliseconds.</summary>
    public static DateTimeOffset Normalise(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMillisecond));
    }

    /// <summary>The moment as <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>.</summary>
    public static string Print(DateTimeOffset moment) => Normalise(moment).ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Print"/> wrote.</summary>
    public static bool TryParse(string text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);
}
