using System.Globalization;
using System.Text;

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

    /// <summary>The key of a name. Equal for names that differ in case, diacritics or punctuation alone.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(Math.Min(name.Length, MaxLength));
        var pendingSpace = false;
        foreach (var character in name.Normalize(NormalizationForm.FormKD))
        {
            if (key.Length >= MaxLength)
            {
                break;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                pendingSpace = key.Length > 0;
                continue;
            }

            if (pendingSpace)
            {
                key.Append(' ');
                pendingSpace = false;
            }

            key.Append(char.ToLowerInvariant(character));
        }

        // A key that was cut inside a surrogate pair would be no Unicode text.
        if (key.Length > 0 && char.IsHighSurrogate(key[^1]))
        {
            key.Length--;
        }

        return key.ToString();
    }
}
