using System.Globalization;
using System.Text;
using Kennisnetwerk.Graph.Values.Unicode;

namespace Kennisnetwerk.Graph.Values;

/// <summary>
/// The key by which names stand in Dutch alphabetical order: no case, no diacritics, no quotes and punctuation, digits before letters.
/// Stored beside the value and compared by code point, so that every store and every machine gives the same order.
/// </summary>
public static class DutchSortKey
{
    /// <summary>Raised when the folding changes; a store whose keys have another version rewrites them.</summary>
    public const int Version = 1;

    /// <summary>The longest key, in characters; a longer name orders by its beginning.</summary>
    public const int MaxLength = 200;

    /// <summary>The key of a name, in Unicode NFC. Equal for names that differ in case, diacritics or punctuation alone.</summary>
    /// <param name="name">Well-formed Unicode text.</param>
    public static string Of(string name)
    {
        var key = new StringBuilder(Math.Min(name.Length, MaxLength));
        var pendingSpace = false;
        foreach (var rune in Normalization.ToNfd(name).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                || IsQuote(rune.Value))
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                pendingSpace = key.Length > 0;
                continue;
            }

            var folded = Fold(rune);
            if (key.Length + (pendingSpace ? 1 : 0) + folded.Length > MaxLength)
            {
                break;
            }

            key.Append(pendingSpace ? " " : "").Append(folded);
            pendingSpace = false;
        }

        return Normalization.ToNfc(key.ToString());
    }

    // A quote joins what stands around it: thema's orders as themas.
    private static bool IsQuote(int point) => point is '\'' or '"' or '`' or 0x2018 or 0x2019 or 0x201C or 0x201D;

    private static string Fold(Rune rune) => rune.Value switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' => "d",
        'ł' or 'Ł' => "l",
        'ĳ' or 'Ĳ' => "ij",
        'ı' => "i",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
