using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A selected field.</summary>
/// <remarks>Specification, section 2.6 Fields.</remarks>
public sealed class FieldNode(
    SourceSpan span,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet)
    : SelectionNode(span, directives)
{
    /// <summary>The alias, or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name of the field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in the order of the text.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>The sub-selections, or null.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
