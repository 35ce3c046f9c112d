using System.Globalization;

namespace Kennisnetwerk.Graph.Values;

/// <summary>A whole number of 64 bits.</summary>
public sealed record WholeValue : GraphValue
{
    internal WholeValue(long number) => Number = number;

    /// <summary>The number.</summary>
    public long Number { get; }

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
