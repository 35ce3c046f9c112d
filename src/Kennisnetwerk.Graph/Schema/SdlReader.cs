using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>Makes a graph schema of SDL definitions, noting every fault on the way.</summary>
internal sealed class SdlReader
{
    private readonly List<SchemaFault> faults;
    private readonly List<ObjectTypeDefinitionNode> objects;
    private readonly SchemaDefinitionNode? schemaNode;
    private readonly IReadOnlyList<EnumTypeDefinitionNode> enums;
    private readonly SdlFieldReader fields;

    public SdlReader(List<DefinitionNode> definitions, List<SchemaFault> faults)
    {
        this.faults = faults;
        objects = [.. definitions.OfType<ObjectTypeDefinitionNode>()];
        enums = [.. definitions.OfType<EnumTypeDefinitionNode>()];
        schemaNode = definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        fields = new SdlFieldReader(enums, faults);
    }

    public GraphSchema Read()
    {
        var types = Once(objects.Where(node => new SdlDirectives(node, faults).Has("knoop")), node => node.Name.Value).Select(ReadType).ToList();
        var draft = new GraphSchema(ReadVersion(), types, []);
        var properties = objects.Where(node => new SdlDirectives(node, faults).Has("relatietype")).SelectMany(ReadProperties).ToList();
        var kinds = Once(enums.SelectMany(node => node.Values).Where(value => new SdlDirectives(value, faults).Has("relatiesoort")), value => value.Name.Value)
            .Select(value => ReadKind(value, draft, properties))
            .ToList();
        CheckVia(types, kinds);
        return new GraphSchema(draft.Version, types, kinds);
    }

    // Two definitions of one name would leave it to chance which is meant.
    private IEnumerable<T> Once<T>(IEnumerable<T> nodes, Func<T, string> name)
        where T : GraphQL.Language.Node
    {
        foreach (var same in nodes.GroupBy(name, StringComparer.Ordinal))
        {
            faults.AddRange(same.Skip(1).Select(node => SdlFault.At(node, $"'{same.Key}' is there twice; keep one.")));
            yield return same.First();
        }
    }

    private IEnumerable<GraphField> ReadProperties(ObjectTypeDefinitionNode node)
    {
        var properties = fields.Read(node);
        if (properties.FirstOrDefault(property => property.Name == RelationId.RoleProperty) is { } role && (role.Kind != FieldKind.Choice || role.IsList))
        {
            faults.Add(SdlFault.At(node, $"'{role.Name}' is part of a relation's id and so has to be one name of an enum."));
        }

        return properties;
    }

    private int ReadVersion()
    {
        var known = faults.Count;
        var version = schemaNode is null ? null : new SdlDirectives(schemaNode, faults).Whole("versie", "nummer");
        if (version is null && faults.Count == known)
        {
            faults.Add(schemaNode is null
                ? new SchemaFault("schema", 1, 1, "There is no `schema` definition; add `schema @versie(nummer: 1) { query: Query }`.")
                : SdlFault.At(schemaNode, "The schema has no version; add @versie(nummer: 1)."));
        }

        return version ?? 1;
    }

    private NodeType ReadType(ObjectTypeDefinitionNode node)
    {
        var directives = new SdlDirectives(node, faults);
        var type = new NodeType
        {
            Name = node.Name.Value,
            Description = node.Description?.Value ?? "",
            Interfaces = [.. node.Interfaces.Select(name => name.Name.Value)],
            Fields = fields.Read(node),
            HoldsClaims = directives.Truth("knoop", "vermelding"),
            SearchWeight = directives.Weight("zoekbaar", "gewicht") ?? 1,
            SearchVia = [.. directives.Names("zoekbaar", "via")],
            VisibleFor = SdlFieldReader.ReadRol(directives.Name("zichtbaar", "voor"), node, faults) ?? Rol.Bezoeker,
            ChangeableBy = [.. directives.Names("wijzigbaar", "door").Select(name => SdlFieldReader.ReadRol(name, node, faults)).OfType<Rol>()],
        };
        if (type.HoldsClaims && (type.Field(MentionField.Herkomst) is not { Kind: FieldKind.Choice, IsList: false, IsRequired: true } || type.Field(MentionField.Peildatum) is not { Kind: FieldKind.Date, IsList: false }))
        {
            faults.Add(SdlFault.At(node, $"{type.Name} holds claims and so needs the fields `{MentionField.Herkomst}: Herkomst!` and `{MentionField.Peildatum}: Date`."));
        }

        return type;
    }

    private RelationKind ReadKind(EnumValueDefinitionNode node, GraphSchema types, List<GraphField> properties)
    {
        var directives = new SdlDirectives(node, faults);
        ImmutableArray<string> Ends(string argument)
        {
            var names = directives.Names("relatiesoort", argument);
            foreach (var name in names.Where(name => types.TypesOf(name).IsEmpty))
            {
                faults.Add(SdlFault.At(node, $"{node.Name.Value} names '{name}' in `{argument}`, which is no node type and no interface of one."));
            }

            if (names.Count == 0)
            {
                faults.Add(SdlFault.At(node, $"{node.Name.Value} has no `{argument}`, so it joins nothing; name the types at that end."));
            }

            return [.. names.SelectMany(name => types.TypesOf(name)).Distinct()];
        }

        var wanted = directives.Names("relatiesoort", "eigenschappen");
        foreach (var name in wanted.Where(name => properties.All(property => property.Name != name)))
        {
            faults.Add(SdlFault.At(node, $"{node.Name.Value} has the property '{name}', which the type with @relatietype does not have; add it there."));
        }

        var isHierarchy = directives.Truth("relatiesoort", "hierarchie");
        if (isHierarchy && wanted.Contains(RelationId.RoleProperty))
        {
            faults.Add(SdlFault.At(node, $"{node.Name.Value} is a hierarchy and so has no '{RelationId.RoleProperty}': two nodes are joined by it once at most."));
        }

        return new RelationKind
        {
            Name = node.Name.Value,
            Description = node.Description?.Value ?? "",
            From = Ends("van"),
            To = Ends("naar"),
            Properties = [.. properties.Where(property => wanted.Contains(property.Name))],
            IsHierarchy = isHierarchy,
            IsSystem = directives.Truth("relatiesoort", "systeem"),
        };
    }

    private void CheckVia(List<NodeType> types, List<RelationKind> kinds)
    {
        foreach (var type in types)
        {
            foreach (var via in type.SearchVia.Where(via => !kinds.Any(kind => kind.Name == via && kind.From.Contains(type.Name))))
            {
                var node = objects.First(candidate => candidate.Name.Value == type.Name);
                faults.Add(SdlFault.At(node, $"{type.Name} is searched via {via}, which is no relation that starts from a {type.Name}."));
            }
        }
    }
}
