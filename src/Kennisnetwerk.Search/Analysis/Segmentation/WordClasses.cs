using System.Globalization;
using System.Text;

namespace Kennisnetwerk.Search.Analysis.Segmentation;

/// <summary>
/// Word_Break classes of characters, derived from the runtime's own Unicode categories (they work without ICU) and the
/// short lists of UAX #29. Tailored in one point, as the annex allows: a colon parts words, for Dutch writes no
/// word with one inside, and <c>veld:waarde</c> must come apart.
/// </summary>
internal static class WordClasses
{
    private static readonly WordClass[] Basic = BuildBasic();

    /// <summary>The class of the character that starts at <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index of a character; half a surrogate pair is no word character.</param>
    /// <param name="length">1, or 2 for a surrogate pair.</param>
    public static WordClass At(ReadOnlySpan<char> text, int index, out int length)
    {
        var character = text[index];
        if (!char.IsSurrogate(character))
        {
            length = 1;
            return Basic[character];
        }

        var isPair = Rune.DecodeFromUtf16(text[index..], out var rune, out length) == System.Buffers.OperationStatus.Done;
        return isPair ? Classify(rune.Value) : WordClass.Other;
    }

    private static WordClass[] BuildBasic()
    {
        var classes = new WordClass[char.MaxValue + 1];
        for (var value = 0; value < classes.Length; value++)
        {
            classes[value] = char.IsSurrogate((char)value) ? WordClass.Other : Classify(value);
        }

        return classes;
    }

    private static WordClass Classify(int value) => value switch
    {
        '\'' => WordClass.SingleQuote,
        '"' => WordClass.DoubleQuote,
        '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => WordClass.MidNumLet,
        0x00B7 or 0x0387 or 0x055F or 0x05F4 or 0x2027 => WordClass.MidLetter,
        ',' or ';' or 0x037E or 0x0589 or 0x060C or 0x060D or 0x066C or 0x07F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50
            or 0xFE54 or 0xFF0C or 0xFF1B => WordClass.MidNum,
        0x202F => WordClass.ExtendNumLet,
        0x200B => WordClass.Other,
        >= 0x3041 and <= 0x3096 => WordClass.Ideograph,
        0x30A0 => WordClass.Other,
        (>= 0x3031 and <= 0x3035) or (>= 0x309B and <= 0x309C) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
            or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D) => WordClass.Katakana,
        (>= 0x05D0 and <= 0x05EA) or (>= 0x05EF and <= 0x05F2) or (>= 0xFB1D and <= 0xFB4F)
            when IsLetter(value) => WordClass.HebrewLetter,
        _ => ByCategory(value),
    };

    private static WordClass ByCategory(int value) => CharUnicodeInfo.GetUnicodeCategory(value) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber => WordClass.Letter,
        UnicodeCategory.OtherLetter => IsIdeographic(value) ? WordClass.Ideograph : WordClass.Letter,
        UnicodeCategory.OtherSymbol when value is >= 0x24B6 and <= 0x24E9 => WordClass.Letter,
        UnicodeCategory.DecimalDigitNumber => WordClass.Numeric,
        // Superscripts and fractions are part of what they follow ("m²") and stand for digits.
        UnicodeCategory.OtherNumber when value is 0xB2 or 0xB3 or 0xB9 or (>= 0x2070 and <= 0x2089) => WordClass.Numeric,
        UnicodeCategory.ConnectorPunctuation => WordClass.ExtendNumLet,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => WordClass.Ignorable,
        _ => WordClass.Other,
    };

    private static bool IsLetter(int value) => CharUnicodeInfo.GetUnicodeCategory(value) is UnicodeCategory.OtherLetter;

    // Han, and the scripts without spaces that UAX #29 leaves to dictionaries (Thai, Lao, Myanmar, Khmer): a word each.
    private static bool IsIdeographic(int value) => value is
        (>= 0x0E01 and <= 0x0E5B) or (>= 0x0E81 and <= 0x0EDF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or 0x3006 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
}
