using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A named fragment.</summary>
/// <remarks>Specification, section 2.9 Fragments.</remarks>
public sealed class FragmentDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(span, description, directives, selectionSet)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type to which the fragment applies.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
