using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Content;

/// <summary>Log items and claims as JSON: everything of them reads back, whatever the schema says by then.</summary>
public sealed class LogJsonTests
{
    [Fact]
    public void Read_Should_GiveBackWhatWasPrinted_When_ItemsAreRandom()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var values = new RandomValues(seed);
            var random = new Random(seed);
            LogItem item = random.Next(2) == 0
                ? new LogItem.OfNode("o", "Onderzoek", Maybe(random, () => Node(random, values)), Maybe(random, () => Node(random, values))) { RedirectedTo = random.Next(3) == 0 ? "p" : null, IsErased = random.Next(3) == 0 }
                : new LogItem.OfRelation("o~UITGEVOERD_DOOR~i", Maybe(random, () => Relation(values)), Maybe(random, () => Relation(values))) { IsErased = random.Next(3) == 0 };

            Assert.True(item.Equals(LogJson.Read(LogJson.Print(item))), $"seed {seed}: {LogJson.Print(item)}");
        }
    }

    [Fact]
    public void Print_Should_HoldIdsLiterally_When_AnErasureLooksForThem()
    {
        const string Id = "10.1002/(SICI)1:6<781::AID>3.0.CO;2-5[a]+b@c#d";
        var json = LogJson.Print(new LogItem.OfRelation($"{Id}~KENT~{Id}", null, null));

        Assert.Contains($"{Id}~KENT~{Id}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Should_BeReadable_When_Shown()
    {
        var node = Node(new Random(1), new RandomValues(1)) with { Fields = ImmutableSortedDictionary<string, GraphValue>.Empty.Add("jaar", GraphValue.Of(5)), Eigenaars = ["i"], Claims = [new Claim("o", "jaar", "5", "p. 1")] };

        Assert.Equal(
            """{"knoop":"o","soort":"Onderzoek","na":{"versie":1,"status":"Ingediend","aangemaakt":"1970-01-01T00:00:00.000Z","gewijzigd":"1970-01-01T00:00:00.000Z","eigenaars":["i"],"velden":{"jaar":"w:5"},"beweringen":[["o","jaar","5","p. 1",null]]},"verwijst":"p","gewist":true}""",
            LogJson.Print(new LogItem.OfNode("o", "Onderzoek", null, node with { Version = 1, Status = Publicatiestatus.Ingediend }) { RedirectedTo = "p", IsErased = true }));
    }

    [Fact]
    public void Claims_Should_ReadBack_When_TheirTextsAreRandom()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var claims = Claims(new Random(seed), new RandomValues(seed));

            Assert.Equal(claims, ClaimJson.Read(ClaimJson.Print(claims)));
        }
    }

    [Fact]
    public void Claims_Should_BeAnEmptyArray_When_ThereAreNone()
    {
        Assert.Equal("[]", ClaimJson.Print([]));
        Assert.Empty(ClaimJson.Read("[]"));
    }

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class =>
        random.Next(3) == 0 ? null : make();

    private static Node Node(Random random, RandomValues values) => new()
    {
        Id = "o",
        Type = "Onderzoek",
        Version = 1 + random.Next(5),
        Status = (Publicatiestatus)random.Next(4),
        CreatedAt = DateTimeOffset.UnixEpoch,
        ModifiedAt = DateTimeOffset.UnixEpoch,
        Eigenaars = [.. Enumerable.Range(0, random.Next(3)).Select(i => $"i{i}")],
        Fields = values.Of(TestSchema.Instance.Type("Onderzoek")!.Fields),
        Claims = Claims(random, values),
    };

    private static Relation Relation(RandomValues values) => new()
    {
        Van = "o",
        Soort = "UITGEVOERD_DOOR",
        Naar = "i",
        Version = 3,
        Properties = values.Of(TestSchema.Instance.Kind("UITGEVOERD_DOOR")!.Properties.Where(property => property.Name != RelationId.RoleProperty)),
    };

    private static ImmutableArray<Claim> Claims(Random random, RandomValues values) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Claim("o", "veld", values.Text(), values.Text(), random.Next(2) == 0 ? null : values.Text()))];
}
