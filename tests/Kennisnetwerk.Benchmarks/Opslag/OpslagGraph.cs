using System.Collections.Immutable;
using System.Globalization;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Benchmarks.Opslag;

/// <summary>
/// The graph of the measurement: onderzoeken (four of five nodes), personen, kennisinstellingen and themas, four relations to a node, and a
/// mention of one onderzoek in ten. Made by a fixed seed.
/// </summary>
internal sealed class OpslagGraph(GraphSchema schema, int nodes)
{
    private const int Seed = 20260101;
    private const int BatchSize = 5000;

    private static readonly string[] Words =
    [
        "jeugd", "hulp", "gezin", "school", "wijk", "trauma", "herstel", "opvoeding", "verblijf", "zorg", "onderzoek", "monitor", "praktijk", "samen", "thuis", "veilig",
    ];

    public GraphSchema Schema => schema;

    public int Instellingen { get; } = Math.Max(10, nodes / 100);

    public int Themas { get; } = 50;

    public int Personen { get; } = nodes / 5;

    public int Onderzoeken => nodes - Personen - Instellingen - Themas;

    public IEnumerable<(string Name, IEnumerable<ChangeSet> ChangeSets)> Parts() =>
    [
        ("knopen", Batches("k", Nodes())),
        ("relaties", Batches("r", Relations())),
        ("vermeldingen met 5 beweringen", Batches("v", Mentions())),
    ];

    private IEnumerable<Change> Nodes()
    {
        var random = new Random(Seed);
        return Range("Thema", "t", Themas, random).Concat(Range("Kennisinstelling", "i", Instellingen, random)).Concat(Range("Persoon", "p", Personen, random))
            .Concat(Range("Onderzoek", "o", Onderzoeken, random));
    }

    private IEnumerable<Change> Relations()
    {
        var random = new Random(Seed + 1);
        for (var i = 0; i < Onderzoeken; i++)
        {
            yield return new Change.UpsertRelation($"o{i}", "UITGEVOERD_DOOR", $"i{Skewed(random, Instellingen)}");
            yield return new Change.UpsertRelation($"o{i}", "GAAT_OVER", $"t{Skewed(random, Themas)}");
            yield return new Change.UpsertRelation($"o{i}", "HEEFT_ONDERZOEKER", $"p{random.Next(Personen)}");
            if (i > 0)
            {
                yield return new Change.UpsertRelation($"o{i}", "BOUWT_VOORT_OP", $"o{random.Next(i)}");
            }
        }
    }

    private IEnumerable<Change> Mentions() => Enumerable.Range(0, Onderzoeken / 10).Select(i => Node("Vermelding", $"v{i}", new Random(Seed + i)) with
    {
        Claims =
        [
            new Claim($"o{i}", "samenvatting", $"Vermelding {i} zegt iets", "1"), new Claim($"o{i}", "jaar", "2021", "2"), new Claim($"o{i}", "periode", "2021-2022", "3"),
            new Claim($"o{i}", "doelgroep", "jongeren", "4"), new Claim($"o{i}", "methode", "vragenlijst", "5"),
        ],
    });

    private IEnumerable<Change> Range(string type, string prefix, int count, Random random) => Enumerable.Range(0, count).Select(i => Node(type, $"{prefix}{i}", random));

    private Change.UpsertNode Node(string type, string id, Random random) => new(id, type)
    {
        Status = Publicatiestatus.Gepubliceerd,
        Fields = schema.Type(type)!.Fields.Where(field => !field.IsList && (field.IsRequired || field.IsSortable || (field.IsFacet && random.Next(2) == 0)))
            .ToImmutableSortedDictionary(field => field.Name, field => (GraphValue?)Value(field, random), StringComparer.Ordinal),
    };

    private static GraphValue Value(GraphField field, Random random) => field.Kind switch
    {
        FieldKind.Choice => GraphValue.Of(field.Choices[random.Next(field.Choices.Length)]),
        FieldKind.Whole => GraphValue.Of(2000 + random.Next(30)),
        FieldKind.Number => GraphValue.Of(random.NextDouble()),
        FieldKind.Truth => GraphValue.Of(random.Next(2) == 0),
        FieldKind.Date => GraphValue.Of(new DateOnly(2000 + random.Next(30), 1, 1)),
        FieldKind.Moment => GraphValue.Of(DateTimeOffset.UnixEpoch.AddDays(random.Next(20_000))),
        _ => GraphValue.Of(string.Join(' ', Enumerable.Range(0, 6).Select(_ => Words[random.Next(Words.Length)]))),
    };

    // Some instellingen and themas have far more than others, as in life.
    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 3));

    private static IEnumerable<ChangeSet> Batches(string name, IEnumerable<Change> changes) => changes.Chunk(BatchSize).Select((batch, i) => new ChangeSet
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}"),
        Actor = Actor.Systeem,
        Source = "meting",
        Changes = [.. batch],
    });
}
