namespace Kennisnetwerk.Search;

/// <summary>Bounds on what an index takes and gives. Values outside the stated ranges are refused when the index is opened.</summary>
public sealed record IndexLimits
{
    /// <summary>The bounds as the product uses them.</summary>
    public static IndexLimits Default { get; } = new();

    /// <summary>Memory for changes not yet written to a file, in bytes, 65,536 to 1 GiB; a full buffer becomes a segment.</summary>
    public int BufferBytes { get; init; } = 64 << 20;

    /// <summary>Most hits on one page, 1 to 10,000; a request for more is refused.</summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>Most words of a question that are looked at, 1 to 1,024; the rest is ignored.</summary>
    public int MaxQueryWords { get; init; } = 64;

    /// <summary>Most characters of a question, 1 to 65,536; the rest is ignored.</summary>
    public int MaxQueryLength { get; init; } = 4096;

    /// <summary>Most terms that a word being typed, or a misspelt word, is widened to; 1 to 1,024.</summary>
    public int MaxExpansions { get; init; } = 32;

    /// <summary>Most values that one facet returns, 1 to 10,000.</summary>
    public int MaxFacetValues { get; init; } = 1000;

    /// <summary>Number of index states that cursors keep alive, 1 to 1,024; with one more the oldest expires.</summary>
    public int MaxCursorStates { get; init; } = 16;

    /// <summary>Segments of like size that are merged into one, 2 to 64.</summary>
    public int MergeFactor { get; init; } = 8;

    /// <summary>Whether merging happens on its own, in the background.</summary>
    public bool MergeInBackground { get; init; } = true;

    /// <summary>Most bytes of one stored or analysed value, 1,024 to 64 MiB; longer text is cut.</summary>
    public int MaxFieldLength { get; init; } = 4 << 20;

    internal void Validate()
    {
        Check(BufferBytes, 1 << 16, 1 << 30, nameof(BufferBytes));
        Check(MaxPageSize, 1, 10_000, nameof(MaxPageSize));
        Check(MaxQueryWords, 1, 1024, nameof(MaxQueryWords));
        Check(MaxQueryLength, 1, 1 << 16, nameof(MaxQueryLength));
        Check(MaxExpansions, 1, 1024, nameof(MaxExpansions));
        Check(MaxFacetValues, 1, 10_000, nameof(MaxFacetValues));
        Check(MaxCursorStates, 1, 1024, nameof(MaxCursorStates));
        Check(MergeFactor, 2, 64, nameof(MergeFactor));
        Check(MaxFieldLength, 1024, 64 << 20, nameof(MaxFieldLength));
    }

    private static void Check(int value, int least, int most, string name)
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {least} to {most}.");
        }
    }
}
