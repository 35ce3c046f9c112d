using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>What text is: Unicode, in NFC, compared by code point, never pasted into a statement.</summary>
public abstract class TextConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    [Fact]
    public async Task ApplyAsync_Should_StoreNfc_When_TheTextIsDecomposed()
    {
        await WriteAsync(Some.Onderzoek("o", ("titel", GraphValue.Of("Coo\u0308rdinator \u212B")), ("trefwoorden", GraphValue.Of(["e\u0301"]))));

        Assert.Equal("Coördinator Å", (await NodeAsync("o"))!.Text("titel"));
        Assert.Equal(["o"], await IdsAsync(new Filter.Compare("titel", Comparison.Equal, GraphValue.Of("Co\u00F6rdinator \u00C5"))));
        Assert.Equal(["o"], await IdsAsync(new Filter.Compare("trefwoorden", Comparison.Equal, GraphValue.Of("\u00E9"))));
        Assert.Equal(["o"], await IdsAsync(new Filter.StartsWith("titel", "Coo\u0308r")));
    }

    [Theory]
    [InlineData("'; DROP TABLE knoop; --")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("`}) MATCH (n) DETACH DELETE n //")]
    [InlineData("$param {naam} @x ?1 :y")]
    [InlineData("*%_[a-z]\\")]
    [InlineData("regel\r\neinde\u2028\u2029\uFEFF")]
    [InlineData("\U0010FFFF\uFFFF\uE000")]
    public async Task ScanAsync_Should_FindTheTextItself_When_ItLooksLikeAStatement(string text)
    {
        await WriteAsync(Some.Onderzoek("o", ("titel", GraphValue.Of(text)), ("trefwoorden", GraphValue.Of([text]))), Some.Onderzoek("p"));
        var value = GraphValue.Of(text);

        Assert.Equal(text, (await NodeAsync("o"))!.Text("titel"));
        Assert.Equal(["o"], await IdsAsync(new Filter.Compare("titel", Comparison.Equal, value)));
        Assert.Equal(["o"], await IdsAsync(new Filter.In("trefwoorden", [value])));
        Assert.Equal(["o"], await IdsAsync(new Filter.StartsWith("titel", text)));
        Assert.Equal(value, (await Store.GroupAsync(Systeem, new GroupRequest { Type = "Onderzoek", Field = "trefwoorden" }, Cancel))[0].Value);
    }

    [Fact]
    public async Task ScanAsync_Should_TellLookAlikesApart_When_Compared()
    {
        await WriteAsync(
            Some.Onderzoek("1", ("titel", GraphValue.Of("een"))), Some.Onderzoek("2", ("titel", GraphValue.Of("EEN"))), Some.Onderzoek("3", ("titel", GraphValue.Of("éen"))),
            Some.Onderzoek("4", ("titel", GraphValue.Of("een "))), Some.Onderzoek("5", ("titel", GraphValue.Of("een\u0001"))));

        Assert.Equal(["1"], await IdsAsync(new Filter.Compare("titel", Comparison.Equal, GraphValue.Of("een"))));
        Assert.Equal(["1", "4", "5"], await IdsAsync(new Filter.StartsWith("titel", "een")));
    }

    [Fact]
    public async Task ScanAsync_Should_ReturnTheWholeText_When_ItIsLong()
    {
        var text = string.Concat(Enumerable.Repeat("Ünïcode \U0001F600 ", 1500));
        await WriteAsync(Some.Onderzoek("o", ("toelichting", GraphValue.Of(text))));

        Assert.Equal(text, (await NodeAsync("o"))!.Text("toelichting"));
        Assert.Equal(["o"], await IdsAsync(new Filter.Compare("toelichting", Comparison.Equal, GraphValue.Of(text))));
    }

    [Fact]
    public async Task GetAsync_Should_TakeEveryCharacterOfTheGrammar_When_InIds()
    {
        const string Id = "10.1002/(SICI)1099-0690(199806)1998:6<781::AID-EJOC781>3.0.CO;2-5[a]+b@c#d_e";
        await WriteAsync(Some.Onderzoek(Id), Some.Onderzoek("o"), Some.Relation(Id, "KENT", "o"));

        Assert.NotNull(await NodeAsync(Id));
        Assert.Equal([Id], await NeighboursAsync("o", new ExpandRequest { Parents = [], Direction = Direction.In }));
        Assert.NotNull(await RelationAsync($"{Id}~KENT~o"));
    }
}
