namespace Kennisnetwerk.GraphQL.Language;

/// <content>Numbers: specification, sections 2.10.1 Int Value and 2.10.2 Float Value.</content>
internal ref partial struct Lexer
{
    private Token ReadNumber()
    {
        var start = _position;
        var kind = TokenKind.Int;
        if (_text[_position] == '-')
        {
            _position++;
        }

        if (ByteAt(_position) == '0')
        {
            _position++;
            if (IsDigit(ByteAt(_position)))
            {
                throw Error(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
            }
        }
        else
        {
            ReadDigits();
        }

        if (ByteAt(_position) == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (ByteAt(_position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (ByteAt(_position) is '+' or '-')
            {
                _position++;
            }

            ReadDigits();
        }

        // A number may not run into a name or a dot, so that `1a`, `0x1`, `1_000` and `1.2.3` are no two tokens.
        if (ByteAt(_position) == '.' || IsNameStart(ByteAt(_position)))
        {
            throw DigitExpected();
        }

        return new Token(kind, start, _position);
    }

    private void ReadDigits()
    {
        if (!IsDigit(ByteAt(_position)))
        {
            throw DigitExpected();
        }

        while (IsDigit(ByteAt(_position)))
        {
            _position++;
        }
    }

    private readonly GraphQLSyntaxException DigitExpected() =>
        Error(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");
}
