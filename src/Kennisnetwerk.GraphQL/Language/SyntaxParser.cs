using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>One run of the parser: recursive descent with one token of look-ahead.</summary>
/// <remarks>
/// What repeats is collected on one stack and copied out at its exact size, so that a list of nodes costs one array.
/// Everything that can nest passes through <see cref="Enter"/>, which is what bounds the recursion.
/// </remarks>
internal ref partial struct SyntaxParser
{
    private readonly Source _source;
    private readonly ReadOnlySpan<byte> _text;
    private readonly ParserOptions _options;
    private readonly NameTable _names = new();
    private readonly List<Node> _pending = [];
    private Lexer _lexer;
    private Token _token;
    private int _previousEnd;
    private int _tokens;
    private int _depth;

    public SyntaxParser(Source source, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        Parser.CheckLength(source.Utf8.Length, options, source.Name);
        _source = source;
        _text = source.Utf8.Span;
        _options = options;
        _lexer = new Lexer(source);
        CheckEncoding();
        Advance();
        _previousEnd = 0;
    }

    private delegate Node ItemParser(ref SyntaxParser parser);

    /// <summary>Document: one definition or more (section 2.3).</summary>
    public DocumentNode ParseDocument()
    {
        var mark = _pending.Count;
        do
        {
            _pending.Add(ParseDefinition());
        }
        while (_token.Kind != TokenKind.EndOfFile);

        return new DocumentNode(new SourceSpan(_source, 0, _text.Length), Take<DefinitionNode>(mark));
    }

    public ValueNode ParseWholeValue(bool isConstant)
    {
        var value = ParseValue(isConstant);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseWholeType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private readonly void CheckEncoding()
    {
        if (Utf8.IsValid(_text))
        {
            return;
        }

        var position = 0;
        while (Rune.DecodeFromUtf8(_text[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        throw Error(position, $"Invalid UTF-8 byte: 0x{_text[position]:X2}.");
    }

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(new SourceSpan(_source, token.Start, token.End), Text(token));
    }

    private readonly string Text(Token token) => _names.Get(_text[token.Start..token.End]);

    private readonly SourceSpan SpanFrom(int start) => new(_source, start, _previousEnd);

    private void Advance()
    {
        _previousEnd = _token.End;
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            throw Error(
                _token.Start,
                $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.",
                GraphQLErrorCodes.TokenLimit);
        }
    }

    /// <summary>Goes one level deeper; every call is followed by one of <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw Error(
                _token.Start,
                $"Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.",
                GraphQLErrorCodes.DepthLimit);
        }
    }

    private void Leave() => _depth--;

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Error(token.Start, $"Expected {TokenKindText.Describe(kind)}, found {Describe(token)}.");
        }

        Advance();
        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool IsAt(ReadOnlySpan<byte> keyword) =>
        _token.Kind == TokenKind.Name && _text[_token.Start.._token.End].SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsAt(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error(
                _token.Start, $"Expected \"{Encoding.UTF8.GetString(keyword)}\", found {Describe(_token)}.");
        }
    }

    /// <summary>Nothing, or one item or more between an opening and a closing token.</summary>
    private ImmutableArray<T> ParseOptionalList<T>(TokenKind open, ItemParser item, TokenKind close)
        where T : Node
    {
        if (!Skip(open))
        {
            return [];
        }

        var mark = _pending.Count;
        do
        {
            _pending.Add(item(ref this));
        }
        while (!Skip(close));

        return Take<T>(mark);
    }

    /// <summary>One item or more with a delimiter between them, and perhaps one before the first.</summary>
    private ImmutableArray<T> ParseDelimited<T>(TokenKind delimiter, ItemParser item)
        where T : Node
    {
        Skip(delimiter);
        var mark = _pending.Count;
        do
        {
            _pending.Add(item(ref this));
        }
        while (Skip(delimiter));

        return Take<T>(mark);
    }

    /// <summary>Takes what was put on the stack since a mark.</summary>
    private readonly ImmutableArray<T> Take<T>(int mark)
        where T : Node
    {
        var items = new T[_pending.Count - mark];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (T)_pending[mark + i];
        }

        CollectionsMarshal.SetCount(_pending, mark);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private readonly string Describe(Token token)
    {
        var kind = TokenKindText.Describe(token.Kind);
        return token.Kind switch
        {
            TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{kind} \"{Text(token)}\"",
            TokenKind.String or TokenKind.BlockString => $"{kind} \"{DecodeString(token)}\"",
            _ => kind,
        };
    }

    private readonly GraphQLSyntaxException Unexpected(Token token) =>
        Error(token.Start, $"Unexpected {Describe(token)}.");

    private readonly GraphQLSyntaxException Error(
        int position,
        string message,
        string code = GraphQLErrorCodes.ParseFailed) => new(_source, position, message, code);
}
