namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A type that excludes null.</summary>
/// <remarks>Specification, section 2.12 Type References.</remarks>
public sealed class NonNullTypeNode(SourceSpan span, TypeNode nullableType) : TypeNode(span)
{
    /// <summary>The type without the exclamation mark; never itself non-null.</summary>
    public TypeNode NullableType { get; } = nullableType;
}
