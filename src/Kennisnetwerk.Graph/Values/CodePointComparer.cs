namespace Kennisnetwerk.Graph.Values;

/// <summary>Compares texts by code point: the order of <see cref="GraphText.Compare"/>.</summary>
public sealed class CodePointComparer : IComparer<string>
{
    private CodePointComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static CodePointComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => GraphText.Compare(x, y),
    };
}
