using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

public sealed class FieldIndexesTests : IDisposable
{
    private readonly StoreFolder folder = new();

    [Fact]
    public void For_Should_FollowTheSchema_When_FieldsAreIndexedOrSortable() => Assert.Equal(
        [
            "CREATE INDEX veld_jaar ON knoop (soort, json_extract(velden, '$.jaar'), id)",
            "CREATE INDEX veld_naam ON knoop (soort, json_extract(velden, '$.naam'), id) WHERE json_extract(velden, '$.naam') IS NOT NULL",
            "CREATE INDEX veld_naam_abc ON knoop (soort, json_extract(sleutels, '$.naam'), id)",
            "CREATE INDEX veld_start ON knoop (soort, json_extract(velden, '$.start'), id) WHERE json_extract(velden, '$.start') IS NOT NULL",
            "CREATE INDEX veld_status ON knoop (soort, json_extract(velden, '$.status'), id) WHERE json_extract(velden, '$.status') IS NOT NULL",
            "CREATE INDEX veld_titel ON knoop (soort, json_extract(velden, '$.titel'), id) WHERE json_extract(velden, '$.titel') IS NOT NULL",
            "CREATE INDEX veld_titel_abc ON knoop (soort, json_extract(sleutels, '$.titel'), id)",
        ],
        FieldIndexes.For(TestSchema.Instance).Values);

    [Theory]
    [InlineData("k.soort = 'Onderzoek' AND json_extract(k.velden, '$.titel') = 'x'", "k.id", "veld_titel (")]
    [InlineData("k.soort = 'Onderzoek' AND json_extract(k.velden, '$.titel') >= 'x' AND json_extract(k.velden, '$.titel') < 'y'", "1", "veld_titel (")]
    [InlineData("k.soort = 'Onderzoek'", "json_extract(k.sleutels, '$.titel') ASC NULLS LAST, k.id", "veld_titel_abc (")]
    [InlineData("k.soort = 'Onderzoek'", "json_extract(k.velden, '$.jaar') DESC, k.id", "veld_jaar (")]
    [InlineData("k.soort = 'Onderzoek'", "k.id", "knoop_soort (")]
    [InlineData("k.soort = 'Onderzoek' AND k.id > 'x'", "k.id", "knoop_soort (")]
    public async Task Statements_Should_UseAnIndex_When_TheFieldHasOne(string where, string order, string index)
    {
        await using var store = await folder.OpenAsync();

        var plan = folder.Sql($"EXPLAIN QUERY PLAN SELECT k.velden FROM knoop AS k WHERE {where} ORDER BY {order} LIMIT 10");

        Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("SCAN k", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statements_Should_NotSort_When_OneParentsNeighboursComeInTheOrderOfTheirIds()
    {
        await using var store = await folder.OpenAsync();

        var plan = folder.Sql(
            "EXPLAIN QUERY PLAN SELECT r.eigenschappen, k.velden FROM relatie AS r CROSS JOIN knoop AS k ON k.id = r.van WHERE r.naar = 'a' AND r.soort = 'GAAT_OVER' AND k.status = 'X' ORDER BY r.van, r.id LIMIT 5");

        Assert.Contains(plan, step => step.Contains("relatie_naar (naar=? AND soort=?)", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
