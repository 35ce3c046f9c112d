using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kennisnetwerk.Search.Analysis.Folding;

/// <summary>
/// Folds case, and if asked diacritics, ligatures and compatibility forms; drops soft hyphens and other invisible
/// characters; brings quotes and hyphens to one form. Composed and decomposed spellings (NFC, NFD) fold alike.
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
        for (var index = 0; index < surface.Length;)
        {
            Rune.DecodeFromUtf16(surface[index..], out var rune, out var length);
            Append(Rune.ToLowerInvariant(rune), text);
            while (origins.Count < text.Length)
            {
                origins.Add(index);
            }

            index += length;
        }

        origins.Add(surface.Length);
        return new FoldedWord(text.ToString(), [.. origins]);
    }

    private void Append(Rune rune, StringBuilder text)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.Control:
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                AppendMark(rune, text);
                break;
            default:
                text.Append(FoldRune(rune));
                break;
        }
    }

    private void AppendMark(Rune mark, StringBuilder text)
    {
        if (foldDiacritics)
        {
            return;
        }

        var composed = text.Length > 0 && mark.IsBmp ? Compositions.Compose(text[^1], (char)mark.Value) : '\0';
        if (composed == '\0')
        {
            text.Append(mark);
        }
        else
        {
            text[^1] = composed;
        }
    }

    private string FoldRune(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' or '\u02BC' => "'",
        >= '\u2010' and <= '\u2015' or '\u2212' => "-",
        '\u2044' => "/",
        // Full-width forms stand at a fixed distance from their ASCII characters.
        >= '\uFF01' and <= '\uFF5E' => Rune.ToLowerInvariant(new Rune(rune.Value - 0xFEE0)).ToString(),
        _ => foldDiacritics && rune.IsBmp ? LatinFolds.Of((char)rune.Value) ?? rune.ToString() : rune.ToString(),
    };
}
