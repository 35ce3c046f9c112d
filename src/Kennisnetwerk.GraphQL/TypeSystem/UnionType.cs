using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>One of several object types.</summary>
/// <remarks>Specification, section 3.8 Unions.</remarks>
public sealed class UnionType : CompositeType
{
    internal UnionType(ImmutableArray<TypeDefinitionNode> definitions)
        : base(definitions)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types, in the order of the text.</summary>
    public ImmutableArray<ObjectType> Members { get; private set; } = [];

    internal void SetMembers(ImmutableArray<ObjectType> members) => Members = members;
}
