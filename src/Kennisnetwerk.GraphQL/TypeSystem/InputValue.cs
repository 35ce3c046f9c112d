using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>An argument or an input field.</summary>
/// <remarks>Specification, sections 3.6.1 Field Arguments and 3.10 Input Objects.</remarks>
public sealed class InputValue : SchemaElement
{
    internal InputValue(string coordinate, InputValueDefinitionNode definition, GraphQLType type)
        : base(definition.Name.Value, definition.Description, definition)
    {
        Coordinate = coordinate;
        Type = type;
        DefaultLiteral = definition.DefaultValue;
    }

    /// <summary>The type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The default as written, or null when there is none.</summary>
    public ValueNode? DefaultLiteral { get; }

    /// <summary>Whether there is a default; it may be null itself.</summary>
    public bool HasDefault => DefaultLiteral is not null;

    /// <summary>The default, coerced once when the schema was built; null when there is none.</summary>
    public object? DefaultValue { get; private set; }

    /// <summary>Whether a value must be given: the type is non-null and there is no default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefault;

    /// <inheritdoc/>
    public override string Coordinate { get; }

    internal void SetDefaultValue(object? value) => DefaultValue = value;
}
