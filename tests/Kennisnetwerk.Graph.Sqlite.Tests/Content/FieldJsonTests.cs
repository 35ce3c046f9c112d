using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Content;

/// <summary>Fields as the JSON object of a column: what SQL compares, and what reads back as it was.</summary>
public sealed class FieldJsonTests
{
    private static readonly NodeType Onderzoek = TestSchema.Instance.Type("Onderzoek")!;

    [Fact]
    public void Read_Should_GiveBackWhatWasPrinted_When_ValuesAreRandom()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var values = new RandomValues(seed).Of(Onderzoek.Fields);

            Assert.True(values.SequenceEqual(FieldJson.Read(FieldJson.Print(values), Onderzoek.Field)), $"seed {seed}: {FieldJson.Print(values)}");
        }
    }

    [Fact]
    public void Print_Should_WriteTextsAndWholeNumbersByName_When_KindsAreMixed() => Assert.Equal(
        $$"""{"budget":{{NumberKey.Of(0.5)}},"gezien":"2026-01-02T03:04:05.678Z","jaar":-7,"jaren":[3,1],"open":1,"start":"2021-03-04","titel":"é \"x\" </b>","trefwoorden":["b","a"]}""",
        FieldJson.Print(Values(
            ("titel", GraphValue.Of("é \"x\" </b>")), ("jaar", GraphValue.Of(-7)), ("budget", GraphValue.Of(0.5)), ("open", GraphValue.Of(true)), ("start", GraphValue.Of(new DateOnly(2021, 3, 4))),
            ("gezien", GraphValue.Of(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero))), ("trefwoorden", GraphValue.Of(["b", "a"])), ("jaren", ListValue.Of([GraphValue.Of(3), GraphValue.Of(1)])))));

    [Fact]
    public void Print_Should_GiveAnEmptyObject_When_ThereIsNothing()
    {
        Assert.Equal("{}", FieldJson.Print(ImmutableSortedDictionary<string, GraphValue>.Empty));
        Assert.Empty(FieldJson.Read("{}", Onderzoek.Field));
        Assert.Equal("{}", FieldJson.PrintKeys(Values(("titel", GraphValue.Of("x"))), []));
    }

    [Fact]
    public void PrintKeys_Should_FoldSortableTextsAlone_When_Printed() => Assert.Equal(
        """{"titel":"een"}""",
        FieldJson.PrintKeys(Values(("titel", GraphValue.Of("Één!")), ("toelichting", GraphValue.Of("Twee")), ("jaar", GraphValue.Of(3)), ("trefwoorden", GraphValue.Of(["Vier"]))), ["jaar", "titel", "status", "trefwoorden"]));

    [Fact]
    public void Of_Should_NameSortableTexts_When_AskedForKeys()
    {
        Assert.Equal(["titel"], SortKeys.Of(Onderzoek.Fields));
        Assert.Equal(["toelichting"], SortKeys.Of(TestSchema.Instance.Kind("UITGEVOERD_DOOR")!.Properties));
        Assert.Equal(["soort"], SortKeys.Of([new GraphField { Name = "soort", Kind = FieldKind.Choice, IsSortable = true }, new GraphField { Name = "soorten", Kind = FieldKind.Text, IsList = true, IsSortable = true }]));
    }

    [Theory]
    [InlineData("""{"titel":5}""")]
    [InlineData("""{"jaar":"5"}""")]
    [InlineData("""{"open":"true"}""")]
    [InlineData("""{"start":5}""")]
    [InlineData("""{"gezien":"2026-01-02"}""")]
    [InlineData("""{"jaren":7}""")]
    [InlineData("""{"jaar":[7]}""")]
    [InlineData("""{"jaren":["7"]}""")]
    [InlineData("""{"kleur":7}""")]
    public void Read_Should_FailAsAStore_When_AValueIsNotTheFields(string json) =>
        Assert.Equal("sqlite.content", Assert.Throws<GraphStoreException>(() => FieldJson.Read(json, Onderzoek.Field)).Code);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("{\"jaar\":}")]
    public void Read_Should_Throw_When_ItIsNoObject(string json) => Assert.ThrowsAny<JsonException>(() => FieldJson.Read(json, Onderzoek.Field));

    private static ImmutableSortedDictionary<string, GraphValue> Values(params (string Name, GraphValue Value)[] values) =>
        values.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
