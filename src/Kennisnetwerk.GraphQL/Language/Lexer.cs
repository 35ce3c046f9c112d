using System.Buffers;
using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>Cuts UTF-8 text into tokens.</summary>
/// <remarks>
/// Specification, section 2.1 Source Text. The text must be valid UTF-8; the lexer then looks at bytes only and
/// allocates nothing. Strings are checked completely here, so that decoding them later cannot fail.
/// </remarks>
internal ref partial struct Lexer(Source source)
{
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\n\r"u8);

    private readonly ReadOnlySpan<byte> _text = source.Utf8.Span;
    private int _position;

    /// <summary>The next token; at the end of the text <see cref="TokenKind.EndOfFile"/>, again and again.</summary>
    /// <exception cref="GraphQLSyntaxException">What follows is no token.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position == _text.Length)
        {
            return new Token(TokenKind.EndOfFile, _position, _position);
        }

        var first = _text[_position];
        if (IsNameStart(first))
        {
            return ReadName();
        }

        return first switch
        {
            (byte)'{' => Punctuator(TokenKind.BraceOpen),
            (byte)'}' => Punctuator(TokenKind.BraceClose),
            (byte)'(' => Punctuator(TokenKind.ParenOpen),
            (byte)')' => Punctuator(TokenKind.ParenClose),
            (byte)':' => Punctuator(TokenKind.Colon),
            (byte)'!' => Punctuator(TokenKind.Bang),
            (byte)'$' => Punctuator(TokenKind.Dollar),
            (byte)'[' => Punctuator(TokenKind.BracketOpen),
            (byte)']' => Punctuator(TokenKind.BracketClose),
            (byte)'@' => Punctuator(TokenKind.At),
            (byte)'=' => Punctuator(TokenKind.Equals),
            (byte)'|' => Punctuator(TokenKind.Pipe),
            (byte)'&' => Punctuator(TokenKind.Ampersand),
            (byte)'.' when Rest.StartsWith("..."u8) => Punctuator(TokenKind.Spread, length: 3),
            (byte)'"' => Rest.StartsWith("\"\"\""u8) ? ReadBlockString() : ReadString(),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ReadNumber(),
            (byte)'\'' => throw Error(
                _position, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
            _ => throw Error(_position, $"Unexpected character: {DescribeCharacter(_position)}."),
        };
    }

    private readonly ReadOnlySpan<byte> Rest => _text[_position..];

    private static bool IsNameStart(int code) => code is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsDigit(int code) => code is >= '0' and <= '9';

    /// <summary>Skips byte order marks, white space, line ends, comments and commas (section 2.1.7).</summary>
    private void SkipIgnored()
    {
        for (; _position < _text.Length; _position++)
        {
            switch (_text[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    break;
                case (byte)'#':
                    var length = Rest.IndexOfAny(LineEnds);
                    _position = length < 0 ? _text.Length - 1 : _position + length;
                    break;
                case 0xEF when Rest.StartsWith("\uFEFF"u8):
                    _position += 2;
                    break;
                default:
                    return;
            }
        }
    }

    private Token Punctuator(TokenKind kind, int length = 1)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start, _position);
    }

    private Token ReadName()
    {
        var start = _position++;
        while (_position < _text.Length && (IsNameStart(_text[_position]) || IsDigit(_text[_position])))
        {
            _position++;
        }

        return new Token(TokenKind.Name, start, _position);
    }

    /// <summary>The byte at a position, or -1 at the end of the text.</summary>
    private readonly int ByteAt(int position) => position < _text.Length ? _text[position] : -1;

    private readonly string DescribeCharacter(int position)
    {
        if (position >= _text.Length)
        {
            return TokenKindText.Describe(TokenKind.EndOfFile);
        }

        Rune.DecodeFromUtf8(_text[position..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{rune}\"",
            _ => $"U+{rune.Value:X4}",
        };
    }

    private readonly GraphQLSyntaxException Error(int position, string message) => new(source, position, message);
}
