using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A scalar type definition or extension.</summary>
/// <remarks>Specification, section 3.5 Scalars.</remarks>
public sealed class ScalarTypeDefinitionNode(
    SourceSpan span,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeDefinitionNode(span, isExtension, description, name, directives);
