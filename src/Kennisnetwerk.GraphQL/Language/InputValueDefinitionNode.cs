using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>An argument or an input field.</summary>
/// <remarks>Specification, section 3.6.1 Field Arguments.</remarks>
public sealed class InputValueDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : Node(span), IDirectivesNode
{
    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its constant default, or null when it has none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
