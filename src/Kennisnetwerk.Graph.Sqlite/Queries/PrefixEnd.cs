using System.Text;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>The end of the range of texts that begin with a prefix, by code point: a range is what an index can search.</summary>
internal static class PrefixEnd
{
    private const int LastPoint = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int AfterSurrogates = 0xE000;

    /// <summary>The first text after all that begin with the prefix; null when none comes after.</summary>
    public static string? After(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();
        while (runes.Count > 0 && runes[^1].Value == LastPoint)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        if (runes.Count == 0)
        {
            return null;
        }

        var next = runes[^1].Value + 1;
        runes[^1] = new Rune(next == FirstSurrogate ? AfterSurrogates : next);
        return string.Concat(runes.Select(rune => rune.ToString()));
    }
}
