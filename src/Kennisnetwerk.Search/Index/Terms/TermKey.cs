namespace Kennisnetwerk.Search.Index.Terms;

/// <summary>
/// Keys of the term dictionary: a byte that says which kind of term, then the term in UTF-8. Analysed terms have positions;
/// words as they are spelled do not: they serve exactness, typing, and the vocabulary for spelling.
/// </summary>
internal static class TermKey
{
    /// <summary>First byte of analysed terms.</summary>
    public const byte Analyzed = 1;

    /// <summary>First byte of words as spelled.</summary>
    public const byte Exact = 2;

    public static byte[] Of(byte space, string term)
    {
        var key = new byte[1 + System.Text.Encoding.UTF8.GetByteCount(term)];
        key[0] = space;
        System.Text.Encoding.UTF8.GetBytes(term, key.AsSpan(1));
        return key;
    }

    public static string TextOf(ReadOnlySpan<byte> key) => System.Text.Encoding.UTF8.GetString(key[1..]);
}
