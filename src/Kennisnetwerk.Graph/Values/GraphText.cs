using System.Text;
using Kennisnetwerk.Graph.Values.Unicode;

namespace Kennisnetwerk.Graph.Values;

/// <summary>What text is in the graph: Unicode NFC, compared by code point.</summary>
public static class GraphText
{
    /// <summary>The text in Unicode NFC.</summary>
    /// <exception cref="ArgumentException">The text is not <see cref="IsWellFormed"/>.</exception>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !IsWellFormed(text)
            ? throw new ArgumentException("The text holds a lone surrogate or U+0000; it was cut or wrongly decoded.", nameof(text))
            : Normalization.ToNfc(text);
    }

    /// <summary>Whether the text can be stored: every surrogate stands in a pair, and there is no U+0000, at which databases end a text.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                return false;
            }

            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Orders by code point, as SQLite (memcmp of UTF-8) and Neo4j do. .NET's ordinal order compares UTF-16 units and so
    /// puts U+10000 and above before U+E000 to U+FFFF.
    /// </summary>
    /// <returns>Negative, zero or positive.</returns>
    public static int Compare(string left, string right)
    {
        var common = Math.Min(left.Length, right.Length);
        for (var i = 0; i < common; i++)
        {
            if (left[i] != right[i])
            {
                return Rank(left[i]) - Rank(right[i]);
            }
        }

        return left.Length - right.Length;
    }

    /// <summary>Length in UTF-8 bytes: what indexes of stores are bounded by.</summary>
    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    // Surrogates stand for code points above every other UTF-16 unit.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
