using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>Random reads, all of which a store has to accept from who sees everything.</summary>
public sealed partial class RandomGraph
{
    private static readonly string[] ScanTypes = ["Onderzoek", "Kennisinstelling", "Vermelding", "Item"];

    public ScanRequest Scan()
    {
        var type = Pick(ScanTypes);
        var fields = FieldsOf(type);
        return new ScanRequest { Type = type, Filter = MaybeFilter(fields, []), Order = Orders(fields, []), Page = new PageRequest(1 + random.Next(6), Backward: random.Next(3) == 0) };
    }

    public GroupRequest Group()
    {
        var scan = Scan();
        return new GroupRequest { Type = scan.Type, Filter = scan.Filter, Field = Pick(FieldsOf(scan.Type)).Name };
    }

    public ExpandRequest Expand()
    {
        ImmutableArray<string> soorten = random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Pick(Schema.RelationKinds).Name)];
        var type = random.Next(3) == 0 ? null : Pick(ScanTypes);
        var fields = type is null ? [] : FieldsOf(type);
        ImmutableArray<GraphField> properties = soorten.Contains("UITGEVOERD_DOOR") ? Schema.Kind("UITGEVOERD_DOOR")!.Properties : [];
        return new ExpandRequest
        {
            Parents = [.. Ids()],
            Soorten = soorten,
            Direction = (Direction)random.Next(3),
            NeighbourType = type,
            Filter = MaybeFilter(fields, properties),
            Order = Orders(fields, properties),
            Page = new PageRequest(1 + random.Next(4), Backward: random.Next(3) == 0),
        };
    }

    public PathRequest Path() => new()
    {
        From = AnyId(),
        To = AnyId(),
        MaxLength = 1 + random.Next(5),
        MaxPaths = 1 + random.Next(20),
        Soorten = random.Next(2) == 0 ? [] : [Pick(Schema.RelationKinds).Name, "KENT"],
    };

    public string[] Ids() => [.. Enumerable.Range(0, 1 + random.Next(8)).Select(_ => AnyId())];

    private static ImmutableArray<GraphField> FieldsOf(string type) => Schema.TypesOf(type).Length > 1
        ? [new GraphField { Name = SystemField.ModifiedAt, Kind = FieldKind.Moment }, Schema.Type("Onderzoek")!.Field("jaar")!]
        : Schema.Type(type)!.Fields;

    private Filter? MaybeFilter(ImmutableArray<GraphField> fields, ImmutableArray<GraphField> properties) => random.Next(4) == 0 ? null : Filter(fields, properties, depth: 0);

    private Filter Filter(ImmutableArray<GraphField> fields, ImmutableArray<GraphField> properties, int depth) => random.Next(depth > 3 ? 6 : 10) switch
    {
        0 or 1 or 2 or 3 or 4 => Leaf(fields, properties),
        5 => new Filter.Related(Pick(Schema.RelationKinds).Name, (Direction)random.Next(3), [.. Ids()]),
        6 or 7 => new Filter.Not(Filter(fields, properties, depth + 1)),
        8 => new Filter.And([.. Enumerable.Range(0, random.Next(3)).Select(_ => Filter(fields, properties, depth + 1))]),
        _ => new Filter.Or([.. Enumerable.Range(0, random.Next(3)).Select(_ => Filter(fields, properties, depth + 1))]),
    };

    private Filter Leaf(ImmutableArray<GraphField> fields, ImmutableArray<GraphField> properties)
    {
        var onRelation = !properties.IsEmpty && random.Next(2) == 0;
        if (!onRelation && fields.IsEmpty)
        {
            return new Filter.Exists(SystemField.Id);
        }

        var field = Pick(onRelation ? properties : fields);
        var reference = new FieldReference(field.Name, onRelation);
        return random.Next(6) switch
        {
            0 => new Filter.Exists(reference),
            1 => new Filter.In(reference, [.. Enumerable.Range(0, random.Next(4)).Select(_ => Scalar(field))]),
            2 when field.Kind is FieldKind.Text or FieldKind.Choice => new Filter.StartsWith(reference, Pick(Texts)),
            _ => new Filter.Compare(reference, (Comparison)random.Next(5), Scalar(field)),
        };
    }

    private ImmutableArray<Order> Orders(ImmutableArray<GraphField> fields, ImmutableArray<GraphField> properties)
    {
        var candidates = fields.Select(field => (field, OnRelation: false)).Concat(properties.Select(field => (field, OnRelation: true))).Where(pair => !pair.field.IsList).ToList();
        return candidates.Count == 0 ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(_ => Pick(candidates)).Select(pair => new Order(
            new FieldReference(pair.field.Name, pair.OnRelation), random.Next(2) == 0, pair.field is { IsSortable: true, Kind: FieldKind.Text } && random.Next(2) == 0))];
    }
}
