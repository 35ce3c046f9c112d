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
        var types = objects.Where(node => new SdlDirectives(node, faults).Has("knoop")).Select(ReadType).ToList();
        var draft = new GraphSchema(ReadVersion(), types, []);
        var properties = objects.Where(node => new SdlDirectives(node, faults).Has("relatietype")).SelectMany(node => fields.Read(node)).ToList();
        var kinds = enums.SelectMany(node => node.Values)
            .Where(value => new SdlDirectives(value, faults).Has("relatiesoort"))
            .Select(value => ReadKind(value, draft, properties))
            .ToList();
        CheckVia(types, kinds);
        return new GraphSchema(draft.Version, types, kinds);
    }

    private int ReadVersion()
    {
        var version = schemaNode is null ? null : new SdlDirectives(schemaNode, faults).Whole("versie", "nummer");
        if (version is null)
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
            SearchWeight = directives.Number("zoekbaar", "gewicht") ?? 1,
            SearchVia = [.. directives.Names("zoekbaar", "via")],
            VisibleFor = SdlFieldReader.ReadRol(directives.Name("zichtbaar", "voor"), node, faults) ?? Rol.Bezoeker,
            ChangeableBy = [.. directives.Names("wijzigbaar", "door").Select(name => SdlFieldReader.ReadRol(name, node, faults)).OfType<Rol>()],
        };
        if (type.HoldsClaims && (type.Field(MentionField.Herkomst) is null || type.Field(MentionField.Peildatum)?.Kind != FieldKind.Date))
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

            return [.. names.SelectMany(name => types.TypesOf(name)).Distinct()];
        }

        var wanted = directives.Names("relatiesoort", "eigenschappen");
        foreach (var name in wanted.Where(name => properties.All(property => property.Name != name)))
        {
            faults.Add(SdlFault.At(node, $"{node.Name.Value} has the property '{name}', which the type with @relatietype does not have; add it there."));
        }

        return new RelationKind
        {
            Name = node.Name.Value,
            Description = node.Description?.Value ?? "",
            From = Ends("van"),
            To = Ends("naar"),
            Properties = [.. properties.Where(property => wanted.Contains(property.Name))],
            IsHierarchy = directives.Truth("relatiesoort", "hierarchie"),
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
