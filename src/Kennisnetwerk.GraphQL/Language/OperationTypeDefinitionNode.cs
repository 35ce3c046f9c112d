namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The root type of one kind of operation.</summary>
/// <remarks>Specification, section 3.3.1 Root Operation Types.</remarks>
public sealed class OperationTypeDefinitionNode(
    SourceSpan span,
    OperationType operation,
    NamedTypeNode type)
    : Node(span)
{
    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>Its root type.</summary>
    public NamedTypeNode Type { get; } = type;
}
