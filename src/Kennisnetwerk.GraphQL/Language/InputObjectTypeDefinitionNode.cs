using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An input object type definition or extension.</summary>
/// <remarks>Specification, section 3.10 Input Objects.</remarks>
public sealed class InputObjectTypeDefinitionNode(
    SourceSpan span,
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(span, isExtension, description, name, directives)
{
    /// <summary>The input fields it declares.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
