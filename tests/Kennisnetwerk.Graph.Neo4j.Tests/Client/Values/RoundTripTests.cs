using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client.Values;

/// <summary>Every type that is used goes to the real server and comes back the same.</summary>
public sealed class RoundTripTests(Neo4jServer server)
{
    private static readonly object?[] Values =
    [
        null, true, false, 0L, 9_007_199_254_740_993L, long.MaxValue, long.MinValue, 0.1, -0.0, double.MaxValue, double.Epsilon,
        double.NaN, double.PositiveInfinity, "", "Zoë's \"thema\" `x` \\u0041 \u0000\t\n", "\uFFFF😀e\u0301", "}) DETACH DELETE n //",
        new DateOnly(2024, 2, 29), new DateOnly(1, 1, 1), new TimeOnly(23, 59, 59, 999, 999), new DateTime(2024, 1, 1, 10, 0, 0, 5),
        new DateTimeOffset(2024, 1, 1, 10, 0, 0, TimeSpan.FromMinutes(-330)), new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero),
        new Neo4jDuration(14, -3, -1, 500_000_000), new byte[] { 0, 255 },
    ];

    [Fact]
    public async Task RunAsync_Should_GiveBackEveryValue_When_SentAsAParameter()
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));

        var row = (await client.ReadAsync(
            Some.Statement("RETURN $values AS values", ("values", Values)), TestContext.Current.CancellationToken)).Single();

        Assert.Equal(Values, row.Get<IReadOnlyList<object?>>("values"));
    }

    [Fact]
    public async Task RunAsync_Should_GiveBackEveryValue_When_StoredAsAProperty()
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));
        var label = Some.Label();
        var properties = Values.Where(value => value is not null).Select((value, i) => (i, value)).ToDictionary(pair => $"p{pair.i}", pair => pair.value);

        var row = (await client.RunRepeatableAsync(
            Some.Statement($"CREATE (n:{label}) SET n = $properties WITH n, properties(n) AS kept DELETE n RETURN kept", ("properties", properties)),
            TestContext.Current.CancellationToken)).Single();

        var kept = row.Get<IReadOnlyDictionary<string, object?>>("kept");
        Assert.Equal(properties.Count, kept.Count);
        Assert.All(properties, pair => Assert.Equal(pair.Value, kept[pair.Key]));
    }

    [Fact]
    public async Task RunAsync_Should_GiveNestedMapsAndEntities_When_TheyAreReturned()
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));
        var label = Some.Label();

        var row = (await client.RunRepeatableAsync(
            Some.Statement($"CREATE (a:{label}:`Twee woorden` {{id: 1}})-[r:WERKT_BIJ {{rol: 'lector'}}]->(b:{label}) RETURN a, r, {{leeg: null, lijst: [a]}} AS m"),
            TestContext.Current.CancellationToken)).Single();

        var node = row.Get<Neo4jNode>("a");
        var relationship = row.Get<Neo4jRelationship>("r");
        Assert.Equal([label, "Twee woorden"], node.Labels.Order(StringComparer.Ordinal));
        Assert.Equal(1L, node.Properties["id"]);
        Assert.Equal(("WERKT_BIJ", "lector", node.ElementId), (relationship.Type, relationship.Properties["rol"], relationship.StartElementId));
        Assert.Null(row.Get<IReadOnlyDictionary<string, object?>>("m")["leeg"]);
        await client.RunRepeatableAsync(Some.Statement($"MATCH (n:{label}) DETACH DELETE n"), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task RunAsync_Should_GiveBackAnyText_When_ItIsUnicode()
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));
        var texts = Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code).ToString()).ListOf(40).Select(string.Concat)
            .Sample(5, new Rnd(20240101, 1), 300).ToList();

        var row = (await client.ReadAsync(Some.Statement("RETURN $texts AS texts", ("texts", texts)), TestContext.Current.CancellationToken)).Single();

        Assert.Equal(texts, row.GetList<string>("texts"));
    }

    [Theory]
    [InlineData("point({x: 1, y: 2})", "Point")]
    [InlineData("datetime('2024-01-01T10:00:00[Europe/Amsterdam]')", "ZonedDateTime")]
    [InlineData("localtime('10:00:00.000000001')", "LocalTime")]
    [InlineData("date('-0044-03-15')", "Date")]
    public async Task RunAsync_Should_RefuseInsteadOfRounding_When_AValueHasNoCounterpart(string expression, string type)
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));

        var thrown = await Assert.ThrowsAsync<Neo4jException>(() =>
            client.ReadAsync(Some.Statement($"RETURN {expression} AS x"), TestContext.Current.CancellationToken));

        Assert.Equal(Neo4jErrorCodes.UnsupportedValue, thrown.Code);
        Assert.Contains(type, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Should_RefuseTheText_When_ItHoldsHalfASurrogatePair()
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));

        foreach (var text in new[] { "half \uD83D paar", "\uDE00", "eind \uD83D" })
        {
            await Assert.ThrowsAsync<ArgumentException>(() =>
                client.ReadAsync(Some.Statement("RETURN $t AS t", ("t", text)), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task RunAsync_Should_RefuseTheValue_When_Neo4jHasNoSuchType()
    {
        await using var client = Some.Client(Some.Options(await server.AddressAsync()));

        await Assert.ThrowsAsync<ArgumentException>(() =>
            client.ReadAsync(Some.Statement("RETURN $t AS t", ("t", 1m)), TestContext.Current.CancellationToken));
    }
}
