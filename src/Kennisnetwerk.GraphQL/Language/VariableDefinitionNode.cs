using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>One variable of an operation.</summary>
/// <remarks>Specification, section 2.11 Variables.</remarks>
public sealed class VariableDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : Node(span), IDirectivesNode
{
    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type as written.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its constant default, or null when it has none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
