using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An enum type definition or extension.</summary>
/// <remarks>Specification, section 3.9 Enums.</remarks>
public sealed class EnumTypeDefinitionNode(
    SourceSpan span,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(span, isExtension, description, name, directives)
{
    /// <summary>The values it declares.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
