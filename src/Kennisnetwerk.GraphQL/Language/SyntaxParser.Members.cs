using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <content>What stands inside type definitions: specification, sections 3.6 to 3.13.</content>
internal ref partial struct SyntaxParser
{
    private ImmutableArray<NamedTypeNode> ParseInterfaces() => SkipKeyword("implements"u8)
        ? ParseDelimited<NamedTypeNode>(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType())
        : [];

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions() => ParseOptionalList<FieldDefinitionNode>(
        TokenKind.BraceOpen, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceClose);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(SpanFrom(start), description, name, arguments, type, directives);
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        ParseOptionalList<InputValueDefinitionNode>(
            TokenKind.ParenOpen, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenClose);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(SpanFrom(start), description, name, type, defaultValue, directives);
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        if (IsAt("true"u8) || IsAt("false"u8) || IsAt("null"u8))
        {
            throw Error(
                _token.Start, $"{Describe(_token)} is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(SpanFrom(start), description, name, directives);
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocationName.TryParse(name.Value, out _) ? name : throw Unexpected(token);
    }
}
