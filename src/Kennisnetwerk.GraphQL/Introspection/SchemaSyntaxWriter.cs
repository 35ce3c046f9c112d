using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Introspection;

/// <summary>Turns a schema back into syntax.</summary>
/// <param name="shows">Which directives are shown.</param>
internal sealed class SchemaSyntaxWriter(Func<DirectiveDefinition, bool> shows)
{
    public IEnumerable<DefinitionNode> Write(Schema schema)
    {
        if (!IsImplied(schema))
        {
            yield return new SchemaDefinitionNode(
                default, false, Text(schema.Description), Uses(schema.AppliedDirectives), [.. Roots(schema)]);
        }

        foreach (var directive in schema.Directives.Where(item => !item.IsBuiltIn && shows(item)))
        {
            yield return new DirectiveDefinitionNode(
                default,
                Text(directive.Description),
                Name(directive.Name),
                Inputs(directive.Arguments),
                directive.IsRepeatable,
                [.. directive.Locations.Select(location => Name(DirectiveLocationName.Of(location)))]);
        }

        foreach (var type in schema.Types.Where(item => !item.IsBuiltIn))
        {
            yield return Write(type);
        }
    }

    /// <summary>Whether the schema says no more than the names of its root types do (section 3.3.1).</summary>
    private bool IsImplied(Schema schema) =>
        schema.Description is null
        && Uses(schema.AppliedDirectives).IsEmpty
        && Enum.GetValues<OperationType>().All(operation => ReferenceEquals(
            schema.FindRoot(operation), schema.FindType(operation.ToString())));

    private static IEnumerable<OperationTypeDefinitionNode> Roots(Schema schema) =>
        from operation in Enum.GetValues<OperationType>()
        let root = schema.FindRoot(operation)
        where root is not null
        select new OperationTypeDefinitionNode(default, operation, Reference(root));

    private TypeDefinitionNode Write(NamedType type)
    {
        var (description, name, directives) = (Text(type.Description), Name(type.Name), Uses(type.Directives));
        return type switch
        {
            ObjectType item => new ObjectTypeDefinitionNode(
                default, false, description, name, directives, References(item.Interfaces), Fields(item)),
            InterfaceType item => new InterfaceTypeDefinitionNode(
                default, false, description, name, directives, References(item.Interfaces), Fields(item)),
            UnionType item => new UnionTypeDefinitionNode(
                default, false, description, name, directives, References(item.Members)),
            EnumType item => new EnumTypeDefinitionNode(
                default, false, description, name, directives, [.. item.Values.Select(Write)]),
            InputObjectType item => new InputObjectTypeDefinitionNode(
                default, false, description, name, directives, Inputs(item.Fields)),
            _ => new ScalarTypeDefinitionNode(default, false, description, name, directives),
        };
    }

    private ImmutableArray<FieldDefinitionNode> Fields(FieldedType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(
            default,
            Text(field.Description),
            Name(field.Name),
            Inputs(field.Arguments),
            Reference(field.Type),
            Uses(field.Directives))),
    ];

    private ImmutableArray<InputValueDefinitionNode> Inputs(MemberList<InputValue> inputs) =>
    [
        .. inputs.Select(input => new InputValueDefinitionNode(
            default,
            Text(input.Description),
            Name(input.Name),
            Reference(input.Type),
            input.DefaultLiteral,
            Uses(input.Directives))),
    ];

    private EnumValueDefinitionNode Write(EnumValue value) =>
        new(default, Text(value.Description), Name(value.Name), Uses(value.Directives));

    private ImmutableArray<DirectiveNode> Uses(ImmutableArray<AppliedDirective> directives) =>
        [.. directives.Where(use => shows(use.Definition)).Select(use => use.Node)];

    private static ImmutableArray<NamedTypeNode> References(IEnumerable<NamedType> types) => [.. types.Select(Reference)];

    private static NamedTypeNode Reference(NamedType type) => new(default, Name(type.Name));

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        ListType list => new ListTypeNode(default, Reference(list.ItemType)),
        NonNullType nonNull => new NonNullTypeNode(default, Reference(nonNull.NullableType)),
        _ => Reference((NamedType)type),
    };

    private static NameNode Name(string name) => new(default, name);

    /// <summary>A description as a block string, or between single quotes where a block would not keep it.</summary>
    private static StringValueNode? Text(string? description) =>
        description is null ? null : new StringValueNode(default, description, BlockString.IsPrintable(description));
}
