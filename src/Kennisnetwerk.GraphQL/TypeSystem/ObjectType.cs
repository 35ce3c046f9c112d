using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A type with fields that values have themselves.</summary>
/// <remarks>Specification, section 3.6 Objects.</remarks>
public sealed class ObjectType : FieldedType
{
    internal ObjectType(ImmutableArray<TypeDefinitionNode> definitions, int index)
        : base(definitions) => Index = index;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.ObjectType;

    /// <summary>The place of the type among the object types of the schema, from zero.</summary>
    public int Index { get; }
}
