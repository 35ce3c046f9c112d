namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>The kinds of type.</summary>
/// <remarks>Specification, section 4.2.2 The __Type Type.</remarks>
public enum TypeKind
{
    /// <summary>A leaf with a form of its own.</summary>
    Scalar,

    /// <summary>Fields.</summary>
    ObjectType,

    /// <summary>Fields that several objects have.</summary>
    Interface,

    /// <summary>One of several objects.</summary>
    Union,

    /// <summary>One of several names.</summary>
    Enum,

    /// <summary>Input fields.</summary>
    InputObject,

    /// <summary>Several values of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
