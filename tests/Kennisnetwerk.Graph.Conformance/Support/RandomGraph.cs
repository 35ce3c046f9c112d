using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>Random changes over few ids and few values, so that they meet: updates, refusals, redirects, equal keys, shared neighbours.</summary>
public sealed partial class RandomGraph(int seed)
{
    private static readonly string[] Texts = ["", "a", "A", "Ä", "ab", "b", "Zee", "één", "eén", "%", "_x", "\uFF21", "\U0001F600", "het lange verhaal", "2 apen", "10 apen"];

    private readonly Random random = new(seed);

    private static GraphSchema Schema => TestSchema.Instance;

    public ChangeSet ChangeSet(int number)
    {
        var changes = Enumerable.Range(0, 1 + random.Next(8)).Select(_ => Change()).DistinctBy(change => change.Target).ToArray();
        return Some.ChangeSet($"k{(number > 3 && random.Next(12) == 0 ? random.Next(number) : number)}", changes) with
        {
            Actor = new Actor("iemand", random.Next(6) == 0 ? Viewer() : Kijker.Systeem),
        };
    }

    public Kijker Viewer() => random.Next(4) switch
    {
        0 => Kijker.Systeem,
        1 => Kijker.Bezoeker,
        2 => new Kijker(Rol.Kennisinstituut, [Id("Kennisinstelling"), "i1"]),
        _ => new Kijker(Rol.Ret, []),
    };

    private Change Change() => random.Next(20) switch
    {
        < 8 => Upsert(Pick(Schema.NodeTypes.Where(type => !type.HoldsClaims).ToList())),
        < 14 => UpsertRelation(Pick(Schema.RelationKinds)),
        < 17 => Mention(),
        17 => new Change.DeleteNode(AnyId()) { ExpectedVersion = random.Next(3) == 0 ? random.Next(3) : null },
        18 => UpsertRelation(Pick(Schema.RelationKinds)) is var relation && random.Next(2) == 0 ? new Change.DeleteRelation(relation.Target) : new Change.EraseNode(AnyId()),
        _ => new Change.RedirectNode(AnyId(), AnyId()),
    };

    private Change.UpsertNode Upsert(NodeType type) => new(Id(type.Name), type.Name)
    {
        Fields = Values(type.Fields.Where(field => field.IsRequired || random.Next(3) == 0)),
        Status = random.Next(3) switch { 0 => null, 1 => Publicatiestatus.Concept, _ => Publicatiestatus.Gepubliceerd },
        Eigenaars = random.Next(3) == 0 ? [Id("Kennisinstelling")] : null,
        ExpectedVersion = random.Next(8) == 0 ? random.Next(3) : null,
    };

    private Change.UpsertRelation UpsertRelation(RelationKind kind) => new(Id(Pick(kind.From)), kind.Name, Id(Pick(kind.To)))
    {
        Properties = Values(kind.Properties.Where(_ => random.Next(2) == 0)),
    };

    private Change.UpsertNode Mention() => Upsert(Schema.Type("Vermelding")!) with
    {
        Claims = random.Next(5) == 0 ? null : [.. Enumerable.Range(0, random.Next(4)).Select(_ => Claim())],
    };

    private Claim Claim()
    {
        if (random.Next(4) == 0)
        {
            var relation = UpsertRelation(Schema.Kind("UITGEVOERD_DOOR")!);
            return random.Next(2) == 0 ? Some.Claim(relation.Target, "", "") : Some.Claim(relation.Target, "zekerheid", "0.5");
        }

        var type = Pick(Schema.NodeTypes.Take(4).ToList());
        var field = Pick(type.Fields);
        var value = Scalar(field);
        return Some.Claim(Id(type.Name), field.Name, value.ToString()!);
    }

    private ImmutableSortedDictionary<string, GraphValue?> Values(IEnumerable<GraphField> fields) =>
        fields.ToImmutableSortedDictionary(field => field.Name, field => random.Next(8) == 0 && !field.IsRequired ? null : Value(field), StringComparer.Ordinal);

    private GraphValue Value(GraphField field) =>
        field.IsList ? ListValue.Of(Enumerable.Range(0, random.Next(4)).Select(_ => Scalar(field))) : Scalar(field);

    private GraphValue Scalar(GraphField field) => field.Kind switch
    {
        FieldKind.Choice => GraphValue.Of(Pick(field.Choices)),
        FieldKind.Whole => GraphValue.Of(random.Next(5) - 2),
        FieldKind.Number => GraphValue.Of(random.Next(3) == 0 ? random.NextDouble() : random.Next(3) - 1.0),
        FieldKind.Truth => GraphValue.Of(random.Next(2) == 0),
        FieldKind.Date => GraphValue.Of(new DateOnly(2020 + random.Next(2), 1 + random.Next(2), 1)),
        FieldKind.Moment => GraphValue.Of(new DateTimeOffset(2020, 1, 1, 0, 0, random.Next(3), random.Next(2), TimeSpan.Zero)),
        _ => GraphValue.Of(Pick(Texts)),
    };

    private string AnyId() => Id(Pick(Schema.NodeTypes).Name);

    private string Id(string type) => $"{type.ToLowerInvariant()[0]}{random.Next(9)}";

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
