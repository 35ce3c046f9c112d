using System.Diagnostics.CodeAnalysis;

namespace Kennisnetwerk.GraphQL.Language;

/// <content>Definitions and extensions of the type system: specification, section 3.</content>
internal ref partial struct SyntaxParser
{
    /// <summary>An extension is written as a definition after <c>extend</c>, but must add something.</summary>
    private DefinitionNode ParseExtension()
    {
        var start = _token.Start;
        Advance();

        // A directive definition has no extension in this edition.
        if (IsAt("directive"u8) || !TryParseTypeSystemDefinition(start, null, isExtension: true, out var extension))
        {
            throw Unexpected(_token);
        }

        return AddsNothing(extension) ? throw Unexpected(_token) : extension;
    }

    private static bool AddsNothing(DefinitionNode extension) => extension switch
    {
        IDirectivesNode { Directives.IsEmpty: false } => false,
        SchemaDefinitionNode schema => schema.OperationTypes.IsEmpty,
        ObjectTypeDefinitionNode type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        InterfaceTypeDefinitionNode type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        UnionTypeDefinitionNode type => type.MemberTypes.IsEmpty,
        EnumTypeDefinitionNode type => type.Values.IsEmpty,
        InputObjectTypeDefinitionNode type => type.Fields.IsEmpty,
        _ => true,
    };

    private bool TryParseTypeSystemDefinition(
        int start,
        StringValueNode? description,
        bool isExtension,
        [NotNullWhen(true)] out DefinitionNode? definition)
    {
        if (_token.Kind != TokenKind.Name)
        {
            definition = null;
            return false;
        }

        definition = _text[_token.Start.._token.End] switch
        {
            var word when word.SequenceEqual("type"u8) => ParseObjectType(start, description, isExtension),
            var word when word.SequenceEqual("input"u8) => ParseInputObjectType(start, description, isExtension),
            var word when word.SequenceEqual("enum"u8) => ParseEnumType(start, description, isExtension),
            var word when word.SequenceEqual("interface"u8) => ParseInterfaceType(start, description, isExtension),
            var word when word.SequenceEqual("union"u8) => ParseUnionType(start, description, isExtension),
            var word when word.SequenceEqual("scalar"u8) => ParseScalarType(start, description, isExtension),
            var word when word.SequenceEqual("schema"u8) => ParseSchema(start, description, isExtension),
            var word when word.SequenceEqual("directive"u8) => ParseDirectiveDefinition(start, description),
            _ => null,
        };
        return definition is not null;
    }

    private SchemaDefinitionNode ParseSchema(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        if (!isExtension && _token.Kind != TokenKind.BraceOpen)
        {
            Expect(TokenKind.BraceOpen);
        }

        var operationTypes = ParseOptionalList<OperationTypeDefinitionNode>(
            TokenKind.BraceOpen, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceClose);
        return new SchemaDefinitionNode(SpanFrom(start), isExtension, description, directives, operationTypes);
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _token.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(SpanFrom(start), operation, type);
    }

    private ScalarTypeDefinitionNode ParseScalarType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode(SpanFrom(start), isExtension, description, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return new ObjectTypeDefinitionNode(
            SpanFrom(start), isExtension, description, name, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return new InterfaceTypeDefinitionNode(
            SpanFrom(start), isExtension, description, name, directives, interfaces, fields);
    }

    private UnionTypeDefinitionNode ParseUnionType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var members = Skip(TokenKind.Equals)
            ? ParseDelimited<NamedTypeNode>(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType())
            : [];
        return new UnionTypeDefinitionNode(SpanFrom(start), isExtension, description, name, directives, members);
    }

    private EnumTypeDefinitionNode ParseEnumType(int start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseOptionalList<EnumValueDefinitionNode>(
            TokenKind.BraceOpen, static (ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceClose);
        return new EnumTypeDefinitionNode(SpanFrom(start), isExtension, description, name, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(
        int start,
        StringValueNode? description,
        bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseOptionalList<InputValueDefinitionNode>(
            TokenKind.BraceOpen, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceClose);
        return new InputObjectTypeDefinitionNode(SpanFrom(start), isExtension, description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ParseDelimited<NameNode>(
            TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(SpanFrom(start), description, name, arguments, isRepeatable, locations);
    }
}
