using System.Text.Json;
namespace Kennisnetwerk.Api.Tests;

public abstract class SearchTests(SeededApi api)
{
    [Fact]
    public async Task Zoek_Should_PutTheProjectFirst_When_ItsTitleIsTyped()
    {
        var data = await api.DataAsync("""
            { zoek(vraag: "scheiding op school", first: 3) { totaalAantal bedoeldeU pageInfo { hasNextPage endCursor } facetten { naam waarden { waarde aantal } } edges { cursor score waarom fragmenten { veld tekst } node { __typename id weergavenaam } } } }
            """);

        var first = data.GetProperty("zoek").GetProperty("edges")[0];
        Assert.StartsWith("onz-scheid", first.GetProperty("node").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Contains("*scheiding*", first.GetProperty("waarom").GetString(), StringComparison.Ordinal);
        Assert.Contains("\uE000Scheiding\uE001", first.GetProperty("fragmenten")[0].GetProperty("tekst").GetString(), StringComparison.Ordinal);
        Assert.True(data.GetProperty("zoek").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Zoek_Should_KeepToTheFacet_When_OneIsChosen()
    {
        var data = await api.DataAsync("""{ zoek(vraag: "jeugd", first: 50, facetten: [{ facet: "type", waarden: ["Lectoraat"] }]) { totaalAantal nodes { __typename } } }""");

        Assert.NotEmpty(data.GetProperty("zoek").GetProperty("nodes").EnumerateArray());
        Assert.All(data.GetProperty("zoek").GetProperty("nodes").EnumerateArray(), node => Assert.Equal("Lectoraat", node.GetProperty("__typename").GetString()));
    }

    [Fact]
    public async Task Zoek_Should_GoOn_When_TheNextPageIsAsked()
    {
        const string query = "query($na: String) { zoek(vraag: \"jeugd\", first: 5, after: $na) { nodes { id } pageInfo { endCursor } } }";
        var first = (await api.DataAsync(query)).GetProperty("zoek");
        var second = (await api.DataAsync(query, new { na = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("zoek");

        var ids = first.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty("id").GetString()).ToList();
        Assert.Equal(10, ids.Distinct().Count());
    }

    [Fact]
    public async Task Zoek_Should_GoOnAndBack_When_TheCursorOfAnyEdgeIsGiven()
    {
        var all = Ids((await api.DataAsync("{ zoek(vraag: \"jeugd\", first: 9) { edges { cursor node { id } } } }")).GetProperty("zoek")).ToList();
        const string query = """
            query($hier: String) {
                verder: zoek(vraag: "jeugd", first: 3, after: $hier) { edges { cursor node { id } } pageInfo { hasPreviousPage startCursor endCursor } }
                terug: zoek(vraag: "jeugd", last: 3, before: $hier) { edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage } }
            }
            """;

        var data = await api.DataAsync(query, new { hier = all[4].Cursor });

        Assert.Equal(all[5..8], Ids(data.GetProperty("verder")));
        Assert.Equal(all[1..4], Ids(data.GetProperty("terug")));
        Assert.True(data.GetProperty("verder").GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(all[5].Cursor, data.GetProperty("verder").GetProperty("pageInfo").GetProperty("startCursor").GetString());
        Assert.Equal(all[7].Cursor, data.GetProperty("verder").GetProperty("pageInfo").GetProperty("endCursor").GetString());
        Assert.True(data.GetProperty("terug").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        static IEnumerable<(string Id, string Cursor)> Ids(System.Text.Json.JsonElement connection) => connection.GetProperty("edges").EnumerateArray()
            .Select(edge => (edge.GetProperty("node").GetProperty("id").GetString()!, edge.GetProperty("cursor").GetString()!));
    }

    [Fact]
    public async Task Suggesties_Should_LeadToTheThing_When_ItsNameIsBeingTyped()
    {
        var data = await api.DataAsync("""{ suggesties(begin: "complexe sch") { tekst ding { __typename } } }""");

        Assert.Contains(data.GetProperty("suggesties").EnumerateArray(), suggestion =>
            suggestion.GetProperty("ding") is { ValueKind: JsonValueKind.Object } thing && thing.GetProperty("__typename").GetString() == "Thema");
    }

    [Fact]
    public async Task Onderzoeksagenda_Should_NameTheGap_When_AThemeHasNoResearch()
    {
        var data = await api.DataAsync("{ onderzoeksagenda { leeg { naam } rijen { thema { naam } totaalAantal cellen { aantal organisatie { weergavenaam } } } } }");

        var agenda = data.GetProperty("onderzoeksagenda");
        Assert.Equal(5, agenda.GetProperty("rijen").GetArrayLength());
        Assert.Equal("Verklarende analyse", agenda.GetProperty("leeg")[0].GetProperty("naam").GetString());
        Assert.All(agenda.GetProperty("rijen").EnumerateArray(), row => Assert.All(row.GetProperty("cellen").EnumerateArray(), cell =>
            Assert.True(cell.GetProperty("aantal").GetInt32() <= row.GetProperty("totaalAantal").GetInt32())));
    }
}
