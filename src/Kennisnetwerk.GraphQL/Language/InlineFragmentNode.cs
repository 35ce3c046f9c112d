using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A fragment written where it is used.</summary>
/// <remarks>Specification, section 2.9.2 Inline Fragments.</remarks>
public sealed class InlineFragmentNode(
    SourceSpan span,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : SelectionNode(span, directives)
{
    /// <summary>The type to which it applies, or null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What the fragment selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
