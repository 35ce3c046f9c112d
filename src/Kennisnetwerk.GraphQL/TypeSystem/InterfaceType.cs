using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Fields that several object types have.</summary>
/// <remarks>Specification, section 3.7 Interfaces.</remarks>
public sealed class InterfaceType : FieldedType
{
    internal InterfaceType(ImmutableArray<TypeDefinitionNode> definitions)
        : base(definitions)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}
