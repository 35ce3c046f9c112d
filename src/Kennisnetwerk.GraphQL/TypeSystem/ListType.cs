namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A list of another type.</summary>
/// <remarks>Specification, section 3.11 List.</remarks>
/// <param name="itemType">The type of the items.</param>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Innermost { get; } = itemType.Innermost;

    /// <summary>The type as written, such as <c>[Int!]</c>.</summary>
    public override string ToString() => $"[{ItemType}]";
}
