using System.Globalization;

namespace Kennisnetwerk.Graph.Values;

/// <summary>A calendar date.</summary>
public sealed record DateValue : GraphValue
{
    internal DateValue(DateOnly date) => Date = date;

    /// <summary>The date.</summary>
    public DateOnly Date { get; }

    /// <summary>The date as <c>yyyy-MM-dd</c> (RFC 3339 full-date).</summary>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
