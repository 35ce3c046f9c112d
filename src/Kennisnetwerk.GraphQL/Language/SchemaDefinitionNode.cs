using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A schema definition or extension.</summary>
/// <remarks>Specification, section 3.3 Schema.</remarks>
public sealed class SchemaDefinitionNode(
    SourceSpan span,
    bool isExtension,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemDefinitionNode(span, isExtension), IDirectivesNode
{
    /// <summary>The description before the definition, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types; empty in an extension that adds directives only.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
