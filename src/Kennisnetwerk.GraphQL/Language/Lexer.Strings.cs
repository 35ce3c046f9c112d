using System.Buffers;
using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <content>Strings: specification, section 2.10.4 String Value.</content>
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    private Token ReadString()
    {
        var start = _position++;
        while (true)
        {
            var length = Rest.IndexOfAny(StringStops);
            _position = length < 0 ? _text.Length : _position + length;
            switch (ByteAt(_position))
            {
                case '"':
                    _position++;
                    return new Token(TokenKind.String, start, _position);
                case '\\':
                    SkipEscape();
                    break;
                default:
                    throw Error(_position, "Unterminated string.");
            }
        }
    }

    private Token ReadBlockString()
    {
        var start = _position;
        _position += 3;
        while (true)
        {
            var length = Rest.IndexOf("\"\"\""u8);
            if (length < 0)
            {
                throw Error(_text.Length, "Unterminated string.");
            }

            _position += length + 3;
            if (_text[_position - 4] != '\\')
            {
                return new Token(TokenKind.BlockString, start, _position);
            }
        }
    }

    private void SkipEscape()
    {
        switch (ByteAt(_position + 1))
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                _position += 2;
                break;
            case 'u':
                _position += StringEscape.TryDecodeUnicode(Rest, out _, out var length)
                    ? length
                    : throw Error(_position, $"Invalid Unicode escape sequence: \"{Excerpt(length)}\".");
                break;
            default:
                throw Error(_position, $"Invalid character escape sequence: \"{Excerpt(2)}\".");
        }
    }

    /// <summary>The next few characters of the text, for a message.</summary>
    private readonly string Excerpt(int characters)
    {
        var end = _position;
        for (var i = 0; i < characters && end < _text.Length; i++)
        {
            Rune.DecodeFromUtf8(_text[end..], out _, out var bytes);
            end += bytes;
        }

        return Encoding.UTF8.GetString(_text[_position..end]);
    }
}
