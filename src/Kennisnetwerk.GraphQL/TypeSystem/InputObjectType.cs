using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Input fields. In C# a value is a dictionary of the fields that were given or have a default.</summary>
/// <remarks>Specification, section 3.10 Input Objects.</remarks>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(ImmutableArray<TypeDefinitionNode> definitions)
        : base(definitions)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>The input fields.</summary>
    public MemberList<InputValue> Fields { get; private set; } = new([]);

    /// <summary>Whether exactly one field must be given.</summary>
    /// <remarks>Specification, section 3.10.1 OneOf Input Objects.</remarks>
    public bool IsOneOf { get; private set; }

    internal void SetFields(MemberList<InputValue> fields)
    {
        Fields = fields;
        IsOneOf = Definitions.Any(definition => definition.Directives.Any(node => node.Name.Value == "oneOf"));
    }
}
