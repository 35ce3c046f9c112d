using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An object type definition or extension.</summary>
/// <remarks>Specification, section 3.6 Objects.</remarks>
public sealed class ObjectTypeDefinitionNode(
    SourceSpan span,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<FieldDefinitionNode> fields)
    : TypeDefinitionNode(span, isExtension, description, name, directives)
{
    /// <summary>The interfaces it declares.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields it declares; may be empty in the syntax.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
