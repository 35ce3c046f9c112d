using System.Globalization;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>Graphs as strange as the real schema lets them be, from a seed: every type, every kind, every sort of value.</summary>
internal sealed class RandomKnowledge(int seed)
{
    private static readonly string[] Texts =
    [
        "gewoon", "suïcide 👩‍⚕️ 𠀀", "\"aanhaling\" \\ en / ook", "regel een\nregel twee\ttab", "<script>&amp;", "e\u0301 wordt é", "\u2028\u2029\u00a0\u200b", "\u007f\u0085\u0001", " ", "~", "null", "\ufffd\ue000\uffee",
    ];

    private static readonly double[] Numbers = [0, -0.0, 0.1, 1e21, -1e-7, double.MaxValue, double.Epsilon, 123456789.125, 1 / 3.0];
    private readonly Random random = new(seed);

    /// <summary>A graph of so many things, with relations and mentions.</summary>
    public List<Change> Changes(int things)
    {
        var schema = TestStore.Schema;
        var types = schema.NodeTypes.Where(type => !type.HoldsClaims).ToList();
        var nodes = Enumerable.Range(0, things).Select(number => Node(types[random.Next(types.Count)], $"{(char)('a' + random.Next(26))}-{number}")).ToList();
        var byType = nodes.ToLookup(node => node.Type, node => node.Id);
        var relations = schema.RelationKinds.Where(kind => !kind.IsHierarchy)
            .SelectMany(kind => Enumerable.Range(0, 3).Select(_ => Relation(kind, byType)).OfType<Change.UpsertRelation>()).DistinctBy(relation => relation.Target);
        var mentions = Enumerable.Range(0, things / 2).Select(number => Mention(number, nodes));
        return [.. nodes, .. relations, .. mentions];
    }

    private Change.UpsertNode Node(NodeType type, string id)
    {
        var node = new Change.UpsertNode(id, type.Name)
        {
            Status = Pick(Enum.GetValues<Publicatiestatus>()),
            Eigenaars = random.Next(4) == 0 ? ["inst-b", "inst-a"] : null,
        };
        return node with { Fields = node.Fields.SetItems(Fields(type.Fields)) };
    }

    private Change.UpsertRelation? Relation(RelationKind kind, ILookup<string, string> byType)
    {
        var from = kind.From.SelectMany(type => byType[type]).ToArray();
        var to = kind.To.SelectMany(type => byType[type]).ToArray();
        if (from.Length == 0 || to.Length == 0)
        {
            return null;
        }

        var relation = new Change.UpsertRelation(Pick(from), kind.Name, Pick(to));
        return relation.Van == relation.Naar ? null : relation with { Properties = relation.Properties.SetItems(Fields(kind.Properties)) };
    }

    private Change.UpsertNode Mention(int number, List<Change.UpsertNode> nodes)
    {
        var over = nodes[random.Next(nodes.Count)];
        var mention = Proef.Vermelding(
            $"verm-{number}",
            Pick(Enum.GetValues<Herkomst>()),
            new Claim(over.Id, "", "", Text(), random.Next(2) == 0 ? null : ""),
            new Claim(over.Id, "", "", "", null));
        return random.Next(2) == 0 ? mention : mention with { Fields = mention.Fields.SetItem("peildatum", GraphValue.Of(new DateOnly(2000 + random.Next(20), 2, 3))) };
    }

    private IEnumerable<KeyValuePair<string, GraphValue?>> Fields(IEnumerable<GraphField> fields) => fields.Where(field => field.IsRequired || random.Next(2) == 0)
        .Select(field => KeyValuePair.Create(field.Name, (GraphValue?)(field.IsList ? ListValue.Of(Enumerable.Range(0, random.Next(4)).Select(_ => Value(field))) : Value(field))));

    private GraphValue Value(GraphField field) => field.Kind switch
    {
        FieldKind.Choice => GraphValue.Of(Pick([.. field.Choices])),
        FieldKind.Whole => GraphValue.Of(random.Next(2) == 0 ? random.Next() : -random.Next()),
        FieldKind.Number => GraphValue.Of(Pick(Numbers)),
        FieldKind.Truth => GraphValue.Of(random.Next(2) == 0),
        FieldKind.Date => GraphValue.Of(new DateOnly(1 + random.Next(9999), 12, 31)),
        FieldKind.Moment => GraphValue.Of(new DateTimeOffset(2021, 1, 1, 0, 0, 0, random.Next(1000), TimeSpan.FromHours(random.Next(3)))),
        _ => GraphValue.Of(Text()),
    };

    private string Text() => Pick(Texts) + random.Next(100).ToString(CultureInfo.InvariantCulture);

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
