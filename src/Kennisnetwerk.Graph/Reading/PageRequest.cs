namespace Kennisnetwerk.Graph.Reading;

/// <summary>Which part of a list is wanted. Pages go by key, never by offset: a row that appears or vanishes shifts nothing.</summary>
/// <param name="Size">How many rows at most: 1 to <see cref="MaxSize"/>.</param>
/// <param name="After">The cursor of the last row that was seen; null for the beginning.</param>
/// <param name="Backward">Whether to take the rows before the cursor (or the end), still given in the order asked for.</param>
public sealed record PageRequest(int Size, string? After = null, bool Backward = false)
{
    /// <summary>The largest page.</summary>
    public const int MaxSize = 1000;

    /// <summary>How many rows at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of its range.</exception>
    public int Size { get; } = Size is > 0 and <= MaxSize
        ? Size
        : throw new ArgumentOutOfRangeException(nameof(Size), Size, $"A page holds 1 to {MaxSize} rows.");
}
