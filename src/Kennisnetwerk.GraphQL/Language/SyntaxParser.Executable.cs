using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <content>Operations and fragments: specification, sections 2.4 to 2.9, 2.11 and 2.13.</content>
internal ref partial struct SyntaxParser
{
    private DefinitionNode ParseDefinition()
    {
        var start = _token.Start;
        if (_token.Kind == TokenKind.BraceOpen)
        {
            return ParseShorthandQuery();
        }

        var description = ParseDescription();
        if (description is not null && _token.Kind == TokenKind.BraceOpen)
        {
            throw Error(start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (IsAt("query"u8) || IsAt("mutation"u8) || IsAt("subscription"u8))
        {
            return ParseOperation(start, description);
        }

        if (IsAt("fragment"u8))
        {
            return ParseFragmentDefinition(start, description);
        }

        if (IsAt("extend"u8))
        {
            return description is null
                ? ParseExtension()
                : throw Error(start, "Unexpected description, only GraphQL definitions support descriptions.");
        }

        if (TryParseTypeSystemDefinition(start, description, isExtension: false, out var definition))
        {
            return definition;
        }

        throw description is not null && _token.Kind == TokenKind.Name
            ? Error(start, "Unexpected description, only GraphQL definitions support descriptions.")
            : Unexpected(_token);
    }

    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _token.Start;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(SpanFrom(start), null, OperationType.Query, null, [], [], selectionSet);
    }

    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description)
    {
        var operation = ParseOperationType();
        var name = _token.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseOptionalList<VariableDefinitionNode>(
            TokenKind.ParenOpen, static (ref parser) => parser.ParseVariableDefinition(), TokenKind.ParenClose);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(
            SpanFrom(start), description, operation, name, variables, directives, selectionSet);
    }

    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return Text(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(SpanFrom(start), description, variable, type, defaultValue, directives);
    }

    private ValueNode? ParseDefaultValue() => Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;

    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var start = Expect(TokenKind.BraceOpen).Start;
        var mark = _pending.Count;
        do
        {
            _pending.Add(_token.Kind == TokenKind.Spread ? ParseSpread() : ParseField());
        }
        while (!Skip(TokenKind.BraceClose));

        Leave();
        return new SelectionSetNode(SpanFrom(start), Take<SelectionNode>(mark));
    }

    private FieldNode ParseField()
    {
        var start = _token.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = _token.Kind == TokenKind.BraceOpen ? ParseSelectionSet() : null;
        return new FieldNode(SpanFrom(start), alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ParseSpread()
    {
        var start = Expect(TokenKind.Spread).Start;
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && _token.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(SpanFrom(start), name, spreadDirectives);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(SpanFrom(start), typeCondition, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        Advance();
        var name = IsAt("on"u8) ? throw Unexpected(_token) : ParseName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(
            SpanFrom(start), description, name, typeCondition, directives, selectionSet);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => isConstant
        ? ParseOptionalList<ArgumentNode>(
            TokenKind.ParenOpen, static (ref parser) => parser.ParseArgument(isConstant: true), TokenKind.ParenClose)
        : ParseOptionalList<ArgumentNode>(
            TokenKind.ParenOpen, static (ref parser) => parser.ParseArgument(isConstant: false), TokenKind.ParenClose);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ArgumentNode(SpanFrom(start), name, value);
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (_token.Kind != TokenKind.At)
        {
            return [];
        }

        var mark = _pending.Count;
        while (_token.Kind == TokenKind.At)
        {
            var start = Expect(TokenKind.At).Start;
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            _pending.Add(new DirectiveNode(SpanFrom(start), name, arguments));
        }

        return Take<DirectiveNode>(mark);
    }
}
