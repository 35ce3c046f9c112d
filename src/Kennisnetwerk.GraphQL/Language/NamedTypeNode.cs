namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A reference to a type by its name.</summary>
/// <remarks>Specification, section 2.12 Type References.</remarks>
public sealed class NamedTypeNode(SourceSpan span, NameNode name) : TypeNode(span)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;
}
