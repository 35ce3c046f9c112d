namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A definition or extension of the schema, a type or a directive.</summary>
/// <remarks>Specification, section 3.1 Type System Extensions.</remarks>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    private protected TypeSystemDefinitionNode(SourceSpan span, bool isExtension)
        : base(span) => IsExtension = isExtension;

    /// <summary>Whether it was written with <c>extend</c>.</summary>
    public bool IsExtension { get; }
}
