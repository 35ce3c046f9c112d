namespace Kennisnetwerk.Search.Analysis.Lexicon;

/// <summary>
/// How the lexicon lies in its file, written by the build and read by the search: magic, number of entries, then one
/// column after another, all compressed with Brotli. Keys are folded to ASCII, sorted by ordinal, and stored as the
/// number of bytes shared with the key before, the number of new bytes, and those.
/// </summary>
internal static class LexiconFormat
{
    /// <summary>First four bytes; the last digit goes up with the format.</summary>
    public const uint Magic = 0x3158_4C4E;

    /// <summary>Longest key in bytes.</summary>
    public const int MaxKeyLength = 60;

    /// <summary>Counts are kept in a byte: what is larger counts as this.</summary>
    public const int MaxCount = byte.MaxValue;
}
