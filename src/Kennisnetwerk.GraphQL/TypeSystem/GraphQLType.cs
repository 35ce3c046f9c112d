namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A type: named, a list, or non-null. Types of one schema can be compared by reference when they are named.</summary>
/// <remarks>Specification, section 3.4 Types.</remarks>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The kind of type.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type at the bottom, under all lists and non-nulls.</summary>
    public abstract NamedType Innermost { get; }

    /// <summary>The type without an outer non-null.</summary>
    public virtual GraphQLType NullableType => this;

    /// <summary>Whether the type excludes null.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>Whether values of the type can be given: a scalar, an enum, an input object, or lists of them.</summary>
    /// <remarks>Specification, section 3.4.2 Input and Output Types.</remarks>
    public bool IsInput => Innermost.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields can have the type: anything but an input object, or lists of it.</summary>
    public bool IsOutput => Innermost.Kind is not TypeKind.InputObject;

    /// <summary>Whether two types are written the same way.</summary>
    /// <param name="other">A type of the same schema.</param>
    public bool IsSameAs(GraphQLType other) => (this, other) switch
    {
        (ListType left, ListType right) => left.ItemType.IsSameAs(right.ItemType),
        (NonNullType left, NonNullType right) => left.NullableType.IsSameAs(right.NullableType),
        _ => ReferenceEquals(this, other),
    };

    /// <summary>Whether every value of this type is one of another type.</summary>
    /// <remarks>Specification, section 3.6 Objects, <c>IsValidImplementationFieldType</c>.</remarks>
    /// <param name="other">A type of the same schema.</param>
    public bool IsSubTypeOf(GraphQLType other) => (this, other) switch
    {
        (NonNullType left, NonNullType right) => left.NullableType.IsSubTypeOf(right.NullableType),
        (NonNullType left, _) => left.NullableType.IsSubTypeOf(other),
        (ListType left, ListType right) => left.ItemType.IsSubTypeOf(right.ItemType),
        (FieldedType left, InterfaceType right) => ReferenceEquals(left, right) || left.Interfaces.Contains(right),
        (ObjectType left, UnionType right) => right.PossibleTypes.Contains(left),
        _ => ReferenceEquals(this, other),
    };
}
