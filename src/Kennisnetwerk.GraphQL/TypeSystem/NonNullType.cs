namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Another type without null.</summary>
/// <remarks>Specification, section 3.12 Non-Null.</remarks>
/// <param name="nullableType">The type with null; never itself non-null.</param>
public sealed class NonNullType(GraphQLType nullableType) : GraphQLType
{
    /// <inheritdoc/>
    public override GraphQLType NullableType { get; } = nullableType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Innermost { get; } = nullableType.Innermost;

    /// <summary>The type as written, such as <c>Int!</c>.</summary>
    public override string ToString() => $"{NullableType}!";
}
