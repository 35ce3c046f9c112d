using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>The places of a schema where directives stand, extensions together with what they extend.</summary>
internal static class DirectiveSites
{
    /// <summary>Every place, with its location and its directives.</summary>
    public static IEnumerable<DirectiveSite> Of(SchemaDraft draft)
    {
        yield return new DirectiveSite(
            DirectiveLocation.Schema, [.. draft.Syntax.Schema.SelectMany(node => node.Directives)], _ => { });
        foreach (var site in draft.Types.SelectMany(OfType))
        {
            yield return site;
        }

        foreach (var argument in draft.Directives.SelectMany(directive => directive.Arguments))
        {
            yield return OfMember(argument, DirectiveLocation.ArgumentDefinition);
        }
    }

    private static IEnumerable<DirectiveSite> OfType(NamedType type)
    {
        ImmutableArray<DirectiveNode> nodes = [.. type.Definitions.SelectMany(node => node.Directives)];
        yield return new DirectiveSite(LocationOf(type), nodes, type.SetDirectives);

        var fields = type is FieldedType fielded ? fielded.Fields : Enumerable.Empty<Field>();
        foreach (var field in fields)
        {
            yield return OfMember(field, DirectiveLocation.FieldDefinition);
        }

        foreach (var argument in fields.SelectMany(field => field.Arguments))
        {
            yield return OfMember(argument, DirectiveLocation.ArgumentDefinition);
        }

        foreach (var field in type is InputObjectType input ? input.Fields : Enumerable.Empty<InputValue>())
        {
            yield return OfMember(field, DirectiveLocation.InputFieldDefinition);
        }

        foreach (var value in type is EnumType enumType ? enumType.Values : Enumerable.Empty<EnumValue>())
        {
            yield return OfMember(value, DirectiveLocation.EnumValue);
        }
    }

    private static DirectiveSite OfMember(SchemaElement member, DirectiveLocation location) =>
        new(location, ((IDirectivesNode)member.Definition).Directives, member.SetDirectives);

    private static DirectiveLocation LocationOf(NamedType type) => type.Kind switch
    {
        TypeKind.Scalar => DirectiveLocation.Scalar,
        TypeKind.ObjectType => DirectiveLocation.ObjectType,
        TypeKind.Interface => DirectiveLocation.Interface,
        TypeKind.Union => DirectiveLocation.Union,
        TypeKind.Enum => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };
}
