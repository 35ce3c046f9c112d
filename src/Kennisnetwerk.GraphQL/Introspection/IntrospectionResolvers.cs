using System.Collections.Frozen;
using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Introspection;

/// <summary>The resolvers of the introspection fields: plain functions over a frozen schema.</summary>
/// <remarks>
/// Specification, section 4.2 Schema Introspection. <c>__typename</c> is not here: only the executor knows the type of a
/// value. Nothing here waits, fails or changes.
/// </remarks>
public static class IntrospectionResolvers
{
    private static readonly FrozenDictionary<string, IntrospectionResolver> ByCoordinate =
        new Dictionary<string, IntrospectionResolver>(StringComparer.Ordinal)
        {
            ["__Meta.__schema"] = (schema, _, _) => schema,
            ["__Meta.__type"] = (schema, _, arguments) => schema.FindType((string)arguments["name"]!),

            ["__Schema.description"] = Of<Schema>(schema => schema.Description),
            ["__Schema.types"] = Of<Schema>(schema => schema.Types),
            ["__Schema.queryType"] = Of<Schema>(schema => schema.Query),
            ["__Schema.mutationType"] = Of<Schema>(schema => schema.Mutation),
            ["__Schema.subscriptionType"] = Of<Schema>(schema => schema.Subscription),
            ["__Schema.directives"] = Of<Schema>(schema => schema.Directives),

            ["__Type.kind"] = Of<GraphQLType>(type => KindName(type.Kind)),
            ["__Type.name"] = Of<GraphQLType>(type => (type as NamedType)?.Name),
            ["__Type.description"] = Of<GraphQLType>(type => (type as NamedType)?.Description),
            ["__Type.specifiedByURL"] = Of<GraphQLType>(type => (type as ScalarType)?.SpecifiedByUrl),
            ["__Type.fields"] = Members<GraphQLType, Field>(type => (type as FieldedType)?.Fields),
            ["__Type.interfaces"] = Of<GraphQLType>(type => (type as FieldedType)?.Interfaces),
            ["__Type.possibleTypes"] = PossibleTypes,
            ["__Type.enumValues"] = Members<GraphQLType, EnumValue>(type => (type as EnumType)?.Values),
            ["__Type.inputFields"] = Members<GraphQLType, InputValue>(type => (type as InputObjectType)?.Fields),
            ["__Type.ofType"] = Of<GraphQLType>(OfType),
            ["__Type.isOneOf"] = Of<GraphQLType>(type => (type as InputObjectType)?.IsOneOf),

            ["__Field.name"] = Of<Field>(field => field.Name),
            ["__Field.description"] = Of<Field>(field => field.Description),
            ["__Field.args"] = Members<Field, InputValue>(field => field.Arguments),
            ["__Field.type"] = Of<Field>(field => field.Type),
            ["__Field.isDeprecated"] = Of<Field>(field => field.IsDeprecated),
            ["__Field.deprecationReason"] = Of<Field>(field => field.DeprecationReason),

            ["__InputValue.name"] = Of<InputValue>(input => input.Name),
            ["__InputValue.description"] = Of<InputValue>(input => input.Description),
            ["__InputValue.type"] = Of<InputValue>(input => input.Type),
            ["__InputValue.defaultValue"] = Of<InputValue>(DefaultText),
            ["__InputValue.isDeprecated"] = Of<InputValue>(input => input.IsDeprecated),
            ["__InputValue.deprecationReason"] = Of<InputValue>(input => input.DeprecationReason),

            ["__EnumValue.name"] = Of<EnumValue>(value => value.Name),
            ["__EnumValue.description"] = Of<EnumValue>(value => value.Description),
            ["__EnumValue.isDeprecated"] = Of<EnumValue>(value => value.IsDeprecated),
            ["__EnumValue.deprecationReason"] = Of<EnumValue>(value => value.DeprecationReason),

            ["__Directive.name"] = Of<DirectiveDefinition>(directive => directive.Name),
            ["__Directive.description"] = Of<DirectiveDefinition>(directive => directive.Description),
            ["__Directive.isRepeatable"] = Of<DirectiveDefinition>(directive => directive.IsRepeatable),
            ["__Directive.locations"] = Of<DirectiveDefinition>(
                directive => directive.Locations.Select(DirectiveLocationName.Of).ToImmutableArray()),
            ["__Directive.args"] = Members<DirectiveDefinition, InputValue>(directive => directive.Arguments),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The resolver of a field of an introspection type, or of <c>__schema</c> or <c>__type</c>.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The resolver, or null when the field is another.</returns>
    public static IntrospectionResolver? Find(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ByCoordinate.GetValueOrDefault(field.Coordinate);
    }

    private static IntrospectionResolver Of<T>(Func<T, object?> read) => (_, parent, _) => read((T)parent!);

    /// <summary>Members in the order of the text; deprecated ones only when they are asked for.</summary>
    private static IntrospectionResolver Members<TParent, TMember>(Func<TParent, MemberList<TMember>?> read)
        where TMember : SchemaElement => (_, parent, arguments) =>
    {
        var members = read((TParent)parent!);
        return members is null || arguments.GetValueOrDefault("includeDeprecated") is true
            ? members
            : members.Where(member => !member.IsDeprecated).ToImmutableArray();
    };

    private static object? PossibleTypes(Schema schema, object? parent, IReadOnlyDictionary<string, object?> arguments) =>
        parent switch
        {
            UnionType union => union.Members,
            InterfaceType type => schema.Types.OfType<ObjectType>().Where(type.PossibleTypes.Contains).ToImmutableArray(),
            _ => null,
        };

    private static GraphQLType? OfType(GraphQLType type) => type switch
    {
        ListType list => list.ItemType,
        NonNullType nonNull => nonNull.NullableType,
        _ => null,
    };

    private static string? DefaultText(InputValue input) =>
        input.DefaultLiteral is null ? null : Printer.Print(input.DefaultLiteral);

    private static string KindName(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "SCALAR",
        TypeKind.ObjectType => "OBJECT",
        TypeKind.Interface => "INTERFACE",
        TypeKind.Union => "UNION",
        TypeKind.Enum => "ENUM",
        TypeKind.InputObject => "INPUT_OBJECT",
        TypeKind.List => "LIST",
        TypeKind.NonNull => "NON_NULL",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
