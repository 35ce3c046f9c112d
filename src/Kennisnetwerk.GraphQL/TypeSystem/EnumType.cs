using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>One of several names. In C# a value is its name, a string.</summary>
/// <remarks>Specification, section 3.9 Enums.</remarks>
public sealed class EnumType : NamedType
{
    internal EnumType(ImmutableArray<TypeDefinitionNode> definitions)
        : base(definitions) => Values = new MemberList<EnumValue>(
            from definition in definitions.OfType<EnumTypeDefinitionNode>()
            from value in definition.Values
            select new EnumValue(this, value));

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values.</summary>
    public MemberList<EnumValue> Values { get; }
}
