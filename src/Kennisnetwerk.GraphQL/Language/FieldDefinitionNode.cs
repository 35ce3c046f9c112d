using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A field of an object or interface type.</summary>
/// <remarks>Specification, section 3.6 Objects.</remarks>
public sealed class FieldDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives)
    : Node(span), IDirectivesNode
{
    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
