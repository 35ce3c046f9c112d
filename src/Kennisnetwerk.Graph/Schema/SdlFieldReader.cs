using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>Reads the stored fields of a type: all but the system's own, relations and computed ones.</summary>
internal sealed class SdlFieldReader(IReadOnlyList<EnumTypeDefinitionNode> enums, List<SchemaFault> faults)
{
    private static readonly ImmutableHashSet<string> SystemFields =
        [SystemField.Id, "versie", SystemField.Status, SystemField.CreatedAt, SystemField.ModifiedAt];

    public ImmutableArray<GraphField> Read(ObjectTypeDefinitionNode type) =>
    [
        .. type.Fields.Where(field => !SystemFields.Contains(field.Name.Value)).Select(ReadField).OfType<GraphField>(),
    ];

    public static Rol? ReadRol(string? name, GraphQL.Language.Node node, List<SchemaFault> faults)
    {
        if (name is null)
        {
            return null;
        }

        if (Enum.TryParse<Rol>(name, ignoreCase: true, out var rol))
        {
            return rol;
        }

        faults.Add(SdlFault.At(node, $"There is no role '{name}'; use one of {string.Join(", ", Enum.GetNames<Rol>())} in capitals."));
        return null;
    }

    private GraphField? ReadField(FieldDefinitionNode field)
    {
        var directives = new SdlDirectives(field, faults);
        if (directives.Has("relatie") || directives.Has("bereken"))
        {
            return null;
        }

        var (name, isList, isRequired) = Unwrap(field.Type);
        if (Kind(name) is not { } kind)
        {
            faults.Add(SdlFault.At(field, $"'{field.Name.Value}' has the type {name}, which is no scalar and no enum; mark the field @relatie or @bereken."));
            return null;
        }

        var choices = enums.FirstOrDefault(candidate => candidate.Name.Value == name);
        var isFacet = directives.Has("facet");
        var isSortable = directives.Has("sorteerbaar");
        if (isSortable && isList)
        {
            faults.Add(SdlFault.At(field, $"'{field.Name.Value}' is a list and cannot be @sorteerbaar."));
        }

        return new GraphField
        {
            Name = field.Name.Value,
            Description = field.Description?.Value ?? "",
            Kind = kind,
            IsList = isList,
            IsRequired = isRequired,
            IsExpected = directives.Has("verplicht"),
            MaxLength = directives.Whole("tekst", "maximum") ?? GraphField.DefaultMaxLength,
            Choices = choices is null ? [] : [.. choices.Values.Select(value => value.Name.Value)],
            ChoiceType = choices?.Name.Value,
            SearchWeight = directives.Has("zoekbaar") ? directives.Number("zoekbaar", "gewicht") ?? 1 : 0,
            IsFacet = isFacet,
            IsSortable = isSortable,
            IsIndexed = isFacet || isSortable || directives.Has("geindexeerd"),
            VisibleFor = ReadRol(directives.Name("zichtbaar", "voor"), field, faults) ?? Rol.Bezoeker,
        };
    }

    private FieldKind? Kind(string name) => name switch
    {
        "String" or "ID" or "URL" => FieldKind.Text,
        "Int" => FieldKind.Whole,
        "Float" => FieldKind.Number,
        "Boolean" => FieldKind.Truth,
        "Date" => FieldKind.Date,
        "DateTime" => FieldKind.Moment,
        _ => enums.Any(candidate => candidate.Name.Value == name) ? FieldKind.Choice : null,
    };

    private static (string Name, bool IsList, bool IsRequired) Unwrap(TypeNode type)
    {
        var isRequired = type is NonNullTypeNode;
        var inner = type is NonNullTypeNode nonNull ? nonNull.NullableType : type;
        var isList = inner is ListTypeNode;
        while (inner is not NamedTypeNode)
        {
            inner = inner is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)inner).NullableType;
        }

        return (((NamedTypeNode)inner).Name.Value, isList, isRequired);
    }
}
