namespace Kennisnetwerk.GraphQL.Language;

/// <content>Values and types: specification, sections 2.10 to 2.12.</content>
internal ref partial struct SyntaxParser
{
    private ValueNode ParseValue(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketOpen:
                return ParseList(isConstant);
            case TokenKind.BraceOpen:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(SpanFrom(token.Start), Text(token));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(SpanFrom(token.Start), Text(token));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNameValue();
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    private ValueNode ParseNameValue()
    {
        var token = _token;
        if (SkipKeyword("true"u8))
        {
            return new BooleanValueNode(SpanFrom(token.Start), true);
        }

        if (SkipKeyword("false"u8))
        {
            return new BooleanValueNode(SpanFrom(token.Start), false);
        }

        if (SkipKeyword("null"u8))
        {
            return new NullValueNode(SpanFrom(token.Start));
        }

        Advance();
        return new EnumValueNode(SpanFrom(token.Start), Text(token));
    }

    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        var name = ParseName();
        return new VariableNode(SpanFrom(start), name);
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return _token.Kind == TokenKind.Name
            ? Error(dollar.Start, $"Unexpected variable \"${Text(_token)}\" in constant value.")
            : Unexpected(dollar);
    }

    private ListValueNode ParseList(bool isConstant)
    {
        Enter();
        var start = Expect(TokenKind.BracketOpen).Start;
        var mark = _pending.Count;
        while (!Skip(TokenKind.BracketClose))
        {
            _pending.Add(ParseValue(isConstant));
        }

        Leave();
        return new ListValueNode(SpanFrom(start), Take<ValueNode>(mark));
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Enter();
        var start = Expect(TokenKind.BraceOpen).Start;
        var mark = _pending.Count;
        while (!Skip(TokenKind.BraceClose))
        {
            var fieldStart = _token.Start;
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(isConstant);
            _pending.Add(new ObjectFieldNode(SpanFrom(fieldStart), name, value));
        }

        Leave();
        return new ObjectValueNode(SpanFrom(start), Take<ObjectFieldNode>(mark));
    }

    private StringValueNode? ParseDescription() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(
            SpanFrom(token.Start), DecodeString(token), isBlock: token.Kind == TokenKind.BlockString);
    }

    private readonly string DecodeString(Token token) => token.Kind == TokenKind.BlockString
        ? StringLiteral.DecodeBlock(_text[(token.Start + 3)..(token.End - 3)])
        : StringLiteral.Decode(_text[(token.Start + 1)..(token.End - 1)]);

    private TypeNode ParseType()
    {
        var start = _token.Start;
        TypeNode type;
        if (_token.Kind == TokenKind.BracketOpen)
        {
            Enter();
            Advance();
            var itemType = ParseType();
            Expect(TokenKind.BracketClose);
            Leave();
            type = new ListTypeNode(SpanFrom(start), itemType);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(SpanFrom(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(SpanFrom(name.Start), name);
    }
}
