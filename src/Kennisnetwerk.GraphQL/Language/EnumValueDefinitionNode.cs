using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A value of an enum type.</summary>
/// <remarks>Specification, section 3.9 Enums.</remarks>
public sealed class EnumValueDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : Node(span), IDirectivesNode
{
    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
