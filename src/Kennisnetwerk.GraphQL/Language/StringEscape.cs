using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The escapes <c>\uXXXX</c>, <c>\uXXXX\uXXXX</c> (a surrogate pair) and <c>\u{X…}</c>.</summary>
/// <remarks>Specification, section 2.10.4 String Value, "Escaped Unicode".</remarks>
internal static class StringEscape
{
    private const int FixedLength = 6;

    /// <summary>Decodes the escape at the start of a text.</summary>
    /// <param name="text">A text that begins with <c>\u</c>.</param>
    /// <param name="rune">The character it stands for.</param>
    /// <param name="length">The length of the escape; when it is wrong, the length to show in a message.</param>
    /// <returns>Whether it stands for a Unicode scalar value.</returns>
    public static bool TryDecodeUnicode(ReadOnlySpan<byte> text, out Rune rune, out int length)
    {
        if (text.Length > 2 && text[2] == '{')
        {
            return TryDecodeBraced(text, out rune, out length);
        }

        length = FixedLength;
        if (!TryDecodeFixed(text, out var first))
        {
            rune = default;
            return false;
        }

        if (Rune.TryCreate(first, out rune))
        {
            return true;
        }

        var rest = text[FixedLength..];
        if (rest.StartsWith(@"\u"u8) && TryDecodeFixed(rest, out var second) && Rune.TryCreate(first, second, out rune))
        {
            length = 2 * FixedLength;
            return true;
        }

        return false;
    }

    private static bool TryDecodeBraced(ReadOnlySpan<byte> text, out Rune rune, out int length)
    {
        const int BraceLength = 3;
        const int MostShown = 12;
        rune = default;
        var point = 0;
        for (length = BraceLength; length < text.Length; length++)
        {
            if (text[length] == '}' && length > BraceLength && Rune.TryCreate(point, out rune))
            {
                length++;
                return true;
            }

            if (!TryDecodeDigit(text[length], out var digit))
            {
                length++;
                break;
            }

            // Leading zeros may be many; past the last character the exact value does not matter, and never overflows.
            point = Math.Min((point << 4) | digit, 0x110000);
        }

        length = Math.Min(length, MostShown);
        return false;
    }

    private static bool TryDecodeFixed(ReadOnlySpan<byte> text, out char value)
    {
        value = default;
        if (text.Length < FixedLength)
        {
            return false;
        }

        foreach (var code in text[2..FixedLength])
        {
            if (!TryDecodeDigit(code, out var digit))
            {
                return false;
            }

            value = (char)((value << 4) | digit);
        }

        return true;
    }

    private static bool TryDecodeDigit(byte code, out int digit)
    {
        digit = code switch
        {
            >= (byte)'0' and <= (byte)'9' => code - '0',
            >= (byte)'a' and <= (byte)'f' => code - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => code - 'A' + 10,
            _ => -1,
        };
        return digit >= 0;
    }
}
