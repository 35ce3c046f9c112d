using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A query, mutation or subscription.</summary>
/// <remarks>Specification, section 2.4 Operations.</remarks>
public sealed class OperationDefinitionNode(
    SourceSpan span,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(span, description, directives, selectionSet)
{
    /// <summary>The kind of operation; the shorthand form is a query.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The name, or null when the operation is anonymous.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables in the order of the text.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
