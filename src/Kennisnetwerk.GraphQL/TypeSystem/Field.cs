using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type.</summary>
/// <remarks>Specification, section 3.6 Objects.</remarks>
public sealed class Field : SchemaElement
{
    internal Field(FieldedType owner, FieldDefinitionNode definition, GraphQLType type, MemberList<InputValue> arguments)
        : base(definition.Name.Value, definition.Description, definition)
    {
        Owner = owner;
        Type = type;
        Arguments = arguments;
    }

    /// <summary>The type that has the field.</summary>
    public FieldedType Owner { get; }

    /// <summary>The type of its values.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments.</summary>
    public MemberList<InputValue> Arguments { get; }

    /// <inheritdoc/>
    public override string Coordinate => $"{Owner.Name}.{Name}";
}
