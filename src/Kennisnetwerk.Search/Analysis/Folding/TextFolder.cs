using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kennisnetwerk.Search.Analysis.Folding;

/// <summary>
/// Folds case, and if asked diacritics, ligatures and compatibility forms; drops soft hyphens and other invisible
/// characters; brings quotes and hyphens to one form. Canonically equal spellings (NFC, NFD) fold alike either way.
/// </summary>
internal sealed class TextFolder(bool foldDiacritics)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'.,/&+_");

    /// <summary>Folds one word.</summary>
    /// <param name="surface">The word as it stands in the text; may be ill-formed Unicode.</param>
    public FoldedWord Fold(ReadOnlySpan<char> surface) =>
        surface.ContainsAnyExcept(Plain) ? FoldUnicode(surface) : new FoldedWord(LowerAscii(surface), null);

    private static string LowerAscii(ReadOnlySpan<char> surface) =>
        string.Create(surface.Length, surface, static (target, source) => Ascii.ToLower(source, target, out _));

    private FoldedWord FoldUnicode(ReadOnlySpan<char> surface)
    {
        var text = new StringBuilder(surface.Length + 4);
        var origins = new List<int>(surface.Length + 5);
        var index = 0;
        while (index < surface.Length)
        {
            var length = ClusterLength(surface[index..]);
            var folded = FoldCluster(surface.Slice(index, length));
            text.Append(folded);
            for (var count = 0; count < folded.Length; count++)
            {
                origins.Add(index);
            }

            index += length;
        }

        origins.Add(surface.Length);
        return new FoldedWord(text.ToString(), [.. origins]);
    }

    // A character with the marks that follow it, so that composition does not depend on how it was typed.
    private static int ClusterLength(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out _, out var length);
        while (length < text.Length)
        {
            Rune.DecodeFromUtf16(text[length..], out var next, out var nextLength);
            if (!IsMark(next))
            {
                break;
            }

            length += nextLength;
        }

        return length;
    }

    private string FoldCluster(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length == 1 && Plain.Contains(cluster[0]))
        {
            return LowerAscii(cluster);
        }

        var result = new StringBuilder(cluster.Length);
        var form = foldDiacritics ? NormalizationForm.FormKD : NormalizationForm.FormKC;
        foreach (var rune in WellFormed(cluster).Normalize(form).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
                || (foldDiacritics && IsMark(rune)))
            {
                continue;
            }

            result.Append(FoldRune(Rune.ToLowerInvariant(rune)));
        }

        return result.ToString();
    }

    private string FoldRune(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => "'",
        >= '\u2010' and <= '\u2015' or '\u2212' => "-",
        '\u2044' => "/",
        'ß' when foldDiacritics => "ss",
        'æ' when foldDiacritics => "ae",
        'œ' when foldDiacritics => "oe",
        'ø' when foldDiacritics => "o",
        'ł' when foldDiacritics => "l",
        'đ' or 'ð' when foldDiacritics => "d",
        'þ' when foldDiacritics => "th",
        'ı' when foldDiacritics => "i",
        _ => rune.ToString(),
    };

    // string.Normalize refuses half a surrogate pair; enumerating runes replaces it.
    private static string WellFormed(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune);
        }

        return result.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
