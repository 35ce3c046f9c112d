using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The use of a named fragment.</summary>
/// <remarks>Specification, section 2.9 Fragments.</remarks>
public sealed class FragmentSpreadNode(
    SourceSpan span,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : SelectionNode(span, directives)
{
    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;
}
