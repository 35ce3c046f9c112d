using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A type with fields: an object or an interface.</summary>
/// <remarks>Specification, sections 3.6 Objects and 3.7 Interfaces.</remarks>
public abstract class FieldedType : CompositeType
{
    private protected FieldedType(ImmutableArray<TypeDefinitionNode> definitions)
        : base(definitions)
    {
    }

    /// <summary>The fields.</summary>
    public MemberList<Field> Fields { get; private set; } = new([]);

    /// <summary>The interfaces it implements, those through other interfaces too: the rules have them declared.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    internal void SetFields(MemberList<Field> fields) => Fields = fields;

    internal void SetInterfaces(ImmutableArray<InterfaceType> interfaces) => Interfaces = interfaces;
}
