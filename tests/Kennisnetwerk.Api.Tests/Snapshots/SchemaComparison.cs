using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Tests.Snapshots;

/// <summary>
/// What a client of one schema can trip over in the next: each as the coordinate of the part and what happened to it. What the next one
/// has more is no finding.
/// </summary>
internal static class SchemaComparison
{
    public static IReadOnlyList<string> FindBreaking(Schema before, Schema after) =>
    [
        .. Enum.GetValues<OperationType>().SelectMany(operation => CompareRoot(operation, before, after)),
        .. before.Types.Where(type => !type.IsBuiltIn).SelectMany(type => CompareType(type, after.FindType(type.Name))),
        .. before.Directives.SelectMany(directive => CompareDirective(directive, after.FindDirective(directive.Name))),
    ];

    private static IEnumerable<string> CompareRoot(OperationType operation, Schema before, Schema after) =>
        before.FindRoot(operation) is { } root && after.FindRoot(operation)?.Name != root.Name
            ? [$"{operation}: no longer begins at {root.Name}"]
            : [];

    private static IEnumerable<string> CompareType(NamedType before, NamedType? after) => (before, after) switch
    {
        (_, null) => [$"{before}: is gone"],
        _ when before.Kind != after.Kind => [$"{before}: was {before.Kind} and is {after.Kind}"],
        (FieldedType old, FieldedType now) => CompareFields(old, now),
        (UnionType old, UnionType now) => Lost(old.Members, now.Members).Select(member => $"{before}: no longer holds {member}"),
        (EnumType old, EnumType now) => Lost(old.Values.Names, now.Values.Names).Select(value => $"{before}.{value}: is gone"),
        (InputObjectType old, InputObjectType now) => InputComparison.Compare(before.Name, ".", old.Fields, now.Fields, "input field")
            .Concat(now.IsOneOf && !old.IsOneOf ? [$"{before}: takes exactly one field now"] : []),
        _ => [],
    };

    private static IEnumerable<string> CompareFields(FieldedType before, FieldedType after) =>
    [
        .. Lost(before.Interfaces, after.Interfaces).Select(implemented => $"{before}: is no {implemented} any more"),
        .. before.Fields.SelectMany(field => CompareField(field, after.Fields.Find(field.Name))),
    ];

    private static IEnumerable<string> CompareField(Field before, Field? after)
    {
        if (after is null)
        {
            return [$"{before.Coordinate}: is gone"];
        }

        var type = IsSafeOutput(before.Type, after.Type) ? [] : new[] { $"{before.Coordinate}: gave {before.Type} and gives {after.Type}" };
        return type.Concat(InputComparison.Compare(before.Coordinate, "@", before.Arguments, after.Arguments, "argument"));
    }

    private static IEnumerable<string> CompareDirective(DirectiveDefinition before, DirectiveDefinition? after)
    {
        if (after is null)
        {
            return [$"{before}: is gone"];
        }

        return Lost(before.Locations.Select(DirectiveLocationName.Of), after.Locations.Select(DirectiveLocationName.Of)).Select(location => $"{before}: may no longer stand on {location}")
            .Concat(before.IsRepeatable && !after.IsRepeatable ? [$"{before}: may stand only once now"] : [])
            .Concat(InputComparison.Compare(before.ToString(), "@", before.Arguments, after.Arguments, "argument"));
    }

    /// <summary>Whether everything that the new type gives is something that a client of the old one can read.</summary>
    private static bool IsSafeOutput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafeOutput(old.NullableType, now.NullableType),
        (NonNullType, _) => false,
        (_, NonNullType now) => IsSafeOutput(before, now.NullableType),
        (ListType old, ListType now) => IsSafeOutput(old.ItemType, now.ItemType),
        _ => before.ToString() == after.ToString(),
    };

    private static IEnumerable<string> Lost<T>(IEnumerable<T> before, IEnumerable<T> after) =>
        before.Select(item => item!.ToString()!).Except(after.Select(item => item!.ToString()!));
}
