using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A union type definition or extension.</summary>
/// <remarks>Specification, section 3.8 Unions.</remarks>
public sealed class UnionTypeDefinitionNode(
    SourceSpan span,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> memberTypes)
    : TypeDefinitionNode(span, isExtension, description, name, directives)
{
    /// <summary>The member types it declares.</summary>
    public ImmutableArray<NamedTypeNode> MemberTypes { get; } = memberTypes;
}
