namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A list of another type.</summary>
/// <remarks>Specification, section 2.12 Type References.</remarks>
public sealed class ListTypeNode(SourceSpan span, TypeNode itemType) : TypeNode(span)
{
    /// <summary>The type of the items.</summary>
    public TypeNode ItemType { get; } = itemType;
}
