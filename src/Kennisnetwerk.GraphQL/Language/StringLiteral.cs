using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The value of a string token that the lexer has accepted.</summary>
/// <remarks>Specification, section 2.10.4 String Value, "Semantics".</remarks>
internal static class StringLiteral
{
    /// <summary>The value of a string between single quotes.</summary>
    /// <param name="content">The text between the quotes.</param>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (!content.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(content);
        }

        var value = new StringBuilder(content.Length);
        while (content.IndexOf((byte)'\\') is var escape and >= 0)
        {
            value.Append(Encoding.UTF8.GetString(content[..escape]));
            content = content[escape..];
            if (content[1] == 'u')
            {
                StringEscape.TryDecodeUnicode(content, out var rune, out var length);
                value.Append(rune.ToString());
                content = content[length..];
            }
            else
            {
                value.Append(DecodeCharacter(content[1]));
                content = content[2..];
            }
        }

        return value.Append(Encoding.UTF8.GetString(content)).ToString();
    }

    /// <summary>The value of a block string.</summary>
    /// <param name="content">The text between the triple quotes.</param>
    public static string DecodeBlock(ReadOnlySpan<byte> content)
    {
        var raw = Encoding.UTF8.GetString(content).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal);
        return BlockString.Dedent(raw);
    }

    private static char DecodeCharacter(byte code) => code switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)code,
    };
}
