using System.Text.Json;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Tests;

/// <summary>What a viewer may not see is in no list, no count, no page of neighbours, no search and no suggestion.</summary>
[Collection(StrangeApi.Name)]
public sealed class VisibilityTests(StrangeApi api)
{
    [Theory]
    [InlineData("{ onderzoek(id: \"onz-dicht\") { titel } }")]
    [InlineData("{ node(id: \"onz-dicht\") { id } }")]
    [InlineData("{ node(id: \"th-dicht\") { id } }")]
    [InlineData("{ node(id: \"aanv-1\") { id } }")]
    [InlineData("{ node(id: \"verm-dicht\") { id } }")]
    public async Task Node_Should_BeNull_When_AVisitorMayNotSeeIt(string query)
    {
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync(query)).EnumerateObject().Single().Value.ValueKind);
        Assert.NotEqual(JsonValueKind.Null, (await api.DataAsync(query, kijker: StrangeApi.Coordinator)).EnumerateObject().Single().Value.ValueKind);
    }

    [Theory]
    [InlineData("{ onderzoeken { totaalAantal } }", 135, 136, 136)]
    [InlineData("{ werken(filter: { jaar: { gelijk: 1066 } }) { totaalAantal } }", 1, 2, 2)]
    [InlineData("{ werken(filter: { uitvoerder: [\"inst-eigen\"] }) { totaalAantal } }", 1, 2, 2)]
    [InlineData("{ werken(filter: { thema: [\"th-dicht\"] }) { totaalAantal } }", 0, 0, 1)]
    [InlineData("{ zoek(vraag: \"qwrtxyzzy\") { totaalAantal } }", 0, 1, 3)]
    [InlineData("{ zoek(vraag: \"\", facetten: [{ facet: \"jaar\", waarden: [\"1066\"] }]) { totaalAantal } }", 1, 2, 2)]
    public async Task Count_Should_BeOfWhatTheViewerSees_When_Asked(string query, int visitor, int owner, int coordinator)
    {
        Assert.Equal(visitor, await CountAsync(query, Kijker.Bezoeker));
        Assert.Equal(owner, await CountAsync(query, StrangeApi.Owner));
        Assert.Equal(coordinator, await CountAsync(query, StrangeApi.Coordinator));
    }

    [Fact]
    public async Task Neighbours_Should_BeThoseTheViewerSees_When_PagedAndCounted()
    {
        const string Query = "{ onderzoek(id: \"onz-open\") { themas(first: 1) { totaalAantal nodes { id } pageInfo { hasNextPage } } } }";

        var visitor = (await api.DataAsync(Query)).GetProperty("onderzoek").GetProperty("themas");
        var coordinator = (await api.DataAsync(Query, kijker: StrangeApi.Coordinator)).GetProperty("onderzoek").GetProperty("themas");

        Assert.Equal("""{"totaalAantal":1,"nodes":[{"id":"th-nieuw"}],"pageInfo":{"hasNextPage":false}}""", visitor.GetRawText());
        Assert.Equal("""{"totaalAantal":2,"nodes":[{"id":"th-dicht"}],"pageInfo":{"hasNextPage":true}}""", coordinator.GetRawText());
    }

    [Fact]
    public async Task Facets_Should_CountWhatTheViewerSees_When_SearchIsAsked()
    {
        const string Query = "{ zoek(vraag: \"werk\", first: 100) { facetten { naam waarden { waarde aantal } } } }";

        Assert.DoesNotContain("th-dicht", (await api.DataAsync(Query)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(StrangeApi.Hidden, (await api.DataAsync("{ zoek(vraag: \"werk\", first: 100) { edges { waarom fragmenten { tekst } node { weergavenaam } } } }")).GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Suggestion_Should_BeForWhomItIs_When_SomebodyTypes()
    {
        const string Query = "{ suggesties(begin: \"qwrt\", aantal: 20) { tekst ding { id } } }";

        Assert.Empty((await api.DataAsync(Query)).GetProperty("suggesties").EnumerateArray());
        Assert.Contains("onz-dicht", (await api.DataAsync(Query, kijker: StrangeApi.Owner)).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("th-dicht", (await api.DataAsync(Query, kijker: StrangeApi.Coordinator)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Field_Should_BeNull_When_TheRoleIsTooLow()
    {
        const string Query = "{ expert(id: \"ex-1\") { naam contactroute } experts { nodes { contactroute } } }";

        Assert.DoesNotContain(StrangeApi.Hidden, (await api.DataAsync(Query)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(StrangeApi.Hidden, (await api.DataAsync(Query, kijker: StrangeApi.Owner)).GetRawText(), StringComparison.Ordinal);
        Assert.Equal($"via {StrangeApi.Hidden}", (await api.DataAsync(Query, kijker: StrangeApi.Ret)).GetProperty("expert").GetProperty("contactroute").GetString());
    }

    [Fact]
    public async Task Claims_Should_BeThoseOfVisibleMentions_When_Asked()
    {
        const string Query = "{ onderzoek(id: \"onz-open\") { uitspraken { claim { plaats } vermelding { id } } } }";

        Assert.Equal("""[{"claim":{"plaats":"01:1"},"vermelding":{"id":"verm-open"}}]""", (await api.DataAsync(Query)).GetProperty("onderzoek").GetProperty("uitspraken").GetRawText());
        Assert.Equal(2, (await api.DataAsync(Query, kijker: StrangeApi.Coordinator)).GetProperty("onderzoek").GetProperty("uitspraken").GetArrayLength());
    }

    [Fact]
    public async Task Agenda_Should_NameNothingHidden_When_AVisitorAsks()
    {
        const string Query = "{ onderzoeksagenda { rijen { thema { naam } totaalAantal cellen { aantal organisatie { id } } } leeg { naam } } }";
        var visitor = await api.DataAsync(Query);
        var coordinator = await api.DataAsync(Query, kijker: StrangeApi.Coordinator);

        Assert.Contains("inst-eigen", visitor.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(5, coordinator.GetProperty("onderzoeksagenda").GetProperty("rijen").GetArrayLength());
        Assert.DoesNotContain(StrangeApi.Hidden, visitor.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{ a: node(id: \"th-oud\") { id __typename } b: thema(id: \"th-oud\") { naam } c: nodes(ids: [\"th-oud\", \"th-nieuw\", \"th-oud\"]) { id } }")]
    public async Task Node_Should_BeTheOther_When_ItWasMerged(string query) => Assert.Equal(
        """{"a":{"id":"th-nieuw","__typename":"Thema"},"b":{"naam":"Nieuwe naam"},"c":[{"id":"th-nieuw"},{"id":"th-nieuw"},{"id":"th-nieuw"}]}""", (await api.DataAsync(query)).GetRawText());

    [Fact]
    public async Task Node_Should_SayWhatIsMissingAndHowItIsCalled_When_ItIsAThing()
    {
        var data = await api.DataAsync("{ onderzoek(id: \"onz-open\") { id versie publicatiestatus weergavenaam onvolledig samenvatting opbrengst jaar titel } organisatie(id: \"inst-eigen\") { synoniemen naam onvolledig } }");

        Assert.Equal(
            """{"onderzoek":{"id":"onz-open","versie":1,"publicatiestatus":"GEPUBLICEERD","weergavenaam":"Open werk","onvolledig":["doelgroep"],"samenvatting":"Kort","opbrengst":null,"jaar":1066,"titel":"Open werk"},"organisatie":{"synoniemen":["eigen"],"naam":"Eigen instelling","onvolledig":["regio"]}}""",
            data.GetRawText());
    }

    private async Task<int> CountAsync(string query, Kijker kijker) => (await api.DataAsync(query, kijker: kijker)).EnumerateObject().Single().Value.GetProperty("totaalAantal").GetInt32();
}
