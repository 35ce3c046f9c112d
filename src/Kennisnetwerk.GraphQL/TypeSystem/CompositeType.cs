using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A type whose values are objects: an object, an interface or a union.</summary>
/// <remarks>Specification, section 3.4 Types.</remarks>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(ImmutableArray<TypeDefinitionNode> definitions)
        : base(definitions)
    {
    }

    /// <summary>The object types that a value can have; of an object type itself.</summary>
    /// <remarks>Specification, section 5.5.2.3, <c>GetPossibleTypes</c>.</remarks>
    public TypeSet PossibleTypes { get; private set; } = TypeSet.Empty;

    /// <summary>Whether the type is an interface or a union.</summary>
    public bool IsAbstract => Kind is not TypeKind.ObjectType;

    internal void SetPossibleTypes(TypeSet types) => PossibleTypes = types;
}
