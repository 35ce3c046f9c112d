using System.Text.Json;

namespace Kennisnetwerk.Api.Tests.Binding;

/// <summary>Relay's cursor connections, for every list of the schema.</summary>
[Collection(StrangeApi.Name)]
public sealed class ConnectionTests(StrangeApi api)
{
    public static TheoryData<string> Lists =>
        ["werken", "onderzoeken", "publicaties", "organisaties", "lectoraten", "kenniswerkplaatsen", "personen", "experts", "themas", "kennisgebieden", "trends", "begrippen", "bronnen"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_Should_HoldAsManyAsItCounts_When_PagedForward(string list)
    {
        var cursors = new List<string>();
        var ids = new List<string>();
        JsonElement page;
        string? after = null;
        do
        {
            page = (await api.DataAsync($"query($na: String) {{ {list}(first: 40, after: $na) {{ totaalAantal edges {{ cursor node {{ id }} }} nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", new { na = after })).GetProperty(list);
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            Assert.Equal(Ids(page), page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            ids.AddRange(Ids(page));
            cursors.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            Assert.Equal(cursors.LastOrDefault(), after);
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(page.GetProperty("totaalAantal").GetInt32(), ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(cursors.Count, cursors.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_Should_CountWithOneCall_When_NothingElseIsAsked(string list) => Assert.Equal(1, await api.CallsAsync($"{{ {list} {{ totaalAantal }} }}"));

    [Theory]
    [InlineData("{ themas(first: 3) { nodes { id } } }", 1)]
    [InlineData("{ themas(first: 3) { pageInfo { hasNextPage } totaalAantal } }", 2)]
    [InlineData("{ themas(first: 50) { nodes { onderzoeken { totaalAantal } } } }", 2)]
    [InlineData("{ themas(first: 50) { nodes { onderzoeken(first: 2) { nodes { id } } onderdelen(first: 2) { nodes { id } } } } }", 3)]
    [InlineData("{ a: themas(first: 2) { totaalAantal } b: themas(first: 3) { totaalAantal } }", 2)]
    [InlineData("{ themas(first: 50) { __typename } }", 0)]
    [InlineData("{ themas(first: 20) { nodes { uitspraken { claim { veld } } } } }", 2)]
    public async Task Query_Should_CostOneCallAFieldALevel_WhateverTheNumberOfParents(string query, int calls) => Assert.Equal(calls, await api.CallsAsync(query));

    [Fact]
    public async Task Neighbours_Should_BeThePagesOfEachParent_When_SeveralAreAsked()
    {
        var data = await api.DataAsync("{ themas(first: 40) { nodes { id onderzoeken(first: 2) { totaalAantal nodes { id } pageInfo { hasNextPage } } alle: onderzoeken(first: 100) { nodes { id } } } } }");

        Assert.All(data.GetProperty("themas").GetProperty("nodes").EnumerateArray(), thema =>
        {
            var all = thema.GetProperty("alle").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ToList();
            var page = thema.GetProperty("onderzoeken");
            Assert.Equal(all.Count, page.GetProperty("totaalAantal").GetInt32());
            Assert.Equal(all.Take(2), page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
            Assert.Equal(all.Count > 2, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        });
    }

    [Fact]
    public async Task Edge_Should_ShowTheRelation_When_OneWasFollowed()
    {
        var data = await api.DataAsync("""
            { onderzoek(id: "onz-open") { themas { edges { relatie { id soort status zekerheid afgeleid rol sinds van { id } naar { id } uitspraken { claim { plaats } vermelding { id } } } } } uitvoerders { edges { relatie { id rol } } } } themas(first: 1) { edges { relatie { id } } } }
            """);

        Assert.Equal(
            """{"id":"onz-open~GAAT_OVER~th-nieuw","soort":"GAAT_OVER","status":"VOORGESTELD","zekerheid":0.25,"afgeleid":true,"rol":null,"sinds":null,"van":{"id":"onz-open"},"naar":{"id":"th-nieuw"},"uitspraken":[{"claim":{"plaats":"01:2"},"vermelding":{"id":"verm-open"}}]}""",
            data.GetProperty("onderzoek").GetProperty("themas").GetProperty("edges")[0].GetProperty("relatie").GetRawText());
        Assert.Equal("PENVOERDER", data.GetProperty("onderzoek").GetProperty("uitvoerders").GetProperty("edges")[0].GetProperty("relatie").GetProperty("rol").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("themas").GetProperty("edges")[0].GetProperty("relatie").ValueKind);
    }

    [Fact]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherOrder()
    {
        var cursor = (await api.DataAsync("{ themas(first: 1, volgorde: [{ veld: NAAM }]) { pageInfo { endCursor } } }")).GetProperty("themas").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var error = (await api.AskAsync("query($na: String) { themas(first: 1, after: $na, volgorde: [{ veld: GEWIJZIGD }]) { nodes { id } } }", new { na = cursor })).GetProperty("errors")[0];

        Assert.Equal("De cursor hoort niet bij deze lijst en volgorde; begin bij de eerste pagina.", error.GetProperty("message").GetString());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""["themas"]""", error.GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task List_Should_BeEmptyWithoutCursors_When_NothingIsInIt()
    {
        var page = (await api.DataAsync("{ werken(filter: { jaar: { gelijk: 999 } }) { totaalAantal nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")).GetProperty("werken");

        Assert.Equal("""{"totaalAantal":0,"nodes":[],"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}""", page.GetRawText());
    }

    private static IEnumerable<string> Ids(JsonElement page) => page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!);
}
