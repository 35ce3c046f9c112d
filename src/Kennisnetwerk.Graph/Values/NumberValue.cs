using System.Globalization;

namespace Kennisnetwerk.Graph.Values;

/// <summary>A finite binary floating-point number; minus zero is kept as zero, so that equal values have equal texts.</summary>
public sealed record NumberValue : GraphValue
{
    internal NumberValue(double number) => Number = number;

    /// <summary>The number.</summary>
    public double Number { get; }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public override string ToString() => Number.ToString("R", CultureInfo.InvariantCulture);
}
