using System.Collections.Frozen;
using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>Reads the stored fields of a type: all but the system's own, relations and computed ones.</summary>
internal sealed class SdlFieldReader(IReadOnlyList<EnumTypeDefinitionNode> enums, List<SchemaFault> faults)
{
    private static readonly ImmutableHashSet<string> SystemFields =
        [SystemField.Id, "versie", SystemField.Status, SystemField.CreatedAt, SystemField.ModifiedAt];

    private static readonly FrozenDictionary<string, Rol> Roles =
        Enum.GetValues<Rol>().ToFrozenDictionary(rol => rol.ToString().ToUpperInvariant(), StringComparer.Ordinal);

    public ImmutableArray<GraphField> Read(ObjectTypeDefinitionNode type)
    {
        faults.AddRange(type.Fields.GroupBy(field => field.Name.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(field => SdlFault.At(field, $"{type.Name.Value} has the field '{field.Name.Value}' twice; keep one.")));
        return [.. type.Fields.Where(field => !SystemFields.Contains(field.Name.Value)).Select(ReadField).OfType<GraphField>()];
    }

    public static Rol? ReadRol(string? name, GraphQL.Language.Node node, List<SchemaFault> faults)
    {
        if (name is null)
        {
            return null;
        }

        if (Roles.TryGetValue(name, out var rol))
        {
            return rol;
        }

        faults.Add(SdlFault.At(node, $"There is no role '{name}'; use one of {string.Join(", ", Enum.GetNames<Rol>()).ToUpperInvariant()}."));
        return null;
    }

    private GraphField? ReadField(FieldDefinitionNode field)
    {
        var directives = new SdlDirectives(field, faults);
        if (directives.Has("relatie") || directives.Has("bereken"))
        {
            return null;
        }

        var (name, lists, isRequired) = Unwrap(field.Type);
        var isList = lists > 0;
        if (lists > 1)
        {
            faults.Add(SdlFault.At(field, $"'{field.Name.Value}' is a list of lists, and a field holds a scalar or a list of scalars; mark it @bereken, or make it one list."));
        }

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
            SearchWeight = directives.Has("zoekbaar") ? directives.Weight("zoekbaar", "gewicht") ?? 1 : 0,
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

    private static (string Name, int Lists, bool IsRequired) Unwrap(TypeNode type)
    {
        var lists = 0;
        var inner = type;
        while (inner is not NamedTypeNode)
        {
            lists += inner is ListTypeNode ? 1 : 0;
            inner = inner is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)inner).NullableType;
        }

        return (((NamedTypeNode)inner).Name.Value, lists, type is NonNullTypeNode);
    }
}
