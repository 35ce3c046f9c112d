using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A value of an enum type.</summary>
/// <remarks>Specification, section 3.9 Enums.</remarks>
public sealed class EnumValue : SchemaElement
{
    internal EnumValue(EnumType owner, EnumValueDefinitionNode definition)
        : base(definition.Name.Value, definition.Description, definition) => Owner = owner;

    /// <summary>The enum type.</summary>
    public EnumType Owner { get; }

    /// <inheritdoc/>
    public override string Coordinate => $"{Owner.Name}.{Name}";
}
