using System.Text.Json;

namespace Kennisnetwerk.Api.Tests;

public abstract class ListTests(SeededApi api)
{
    [Fact]
    public async Task Query_Should_CountWithoutReading_When_OnlyTheTotalIsAsked()
    {
        var data = await api.DataAsync("{ onderzoeken { totaalAantal } publicaties { totaalAantal } begrippen { totaalAantal } }");

        Assert.Equal(134, data.GetProperty("onderzoeken").GetProperty("totaalAantal").GetInt32());
        Assert.Equal(19, data.GetProperty("publicaties").GetProperty("totaalAantal").GetInt32());
        Assert.Equal(217, data.GetProperty("begrippen").GetProperty("totaalAantal").GetInt32());
        Assert.Equal(1, await api.CallsAsync("{ onderzoeken { totaalAantal } }"));
    }

    [Fact]
    public async Task Query_Should_GiveEveryNodeOnceInOrder_When_PagedToTheEnd()
    {
        const string query = "query($na: String) { themas(first: 25, after: $na, volgorde: [{ veld: NAAM }]) { nodes { id naam } pageInfo { hasNextPage endCursor } } }";
        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = (await api.DataAsync(query, new { na = after })).GetProperty("themas");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(110, ids.Count);
        Assert.Equal(110, ids.Distinct().Count());
    }

    [Fact]
    public async Task Query_Should_GiveTheEnd_When_PagedBackward()
    {
        var data = await api.DataAsync("{ a: bronnen(last: 2) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } b: bronnen(first: 5) { nodes { id } } }");

        var all = data.GetProperty("b").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ToList();
        Assert.Equal(all[^2..], data.GetProperty("a").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
        Assert.True(data.GetProperty("a").GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.False(data.GetProperty("a").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Theory]
    [InlineData("bronnen")]
    [InlineData("thema(id: \"th-complexe-scheidingen\") { onderzoeken")]
    public async Task Query_Should_GoBackToTheBeginning_When_PagedBackwardFromTheEnd(string list)
    {
        var end = list.Contains('{', StringComparison.Ordinal) ? " }" : "";
        var query = $"query($voor: String) {{ {list}(last: 2, before: $voor) {{ edges {{ cursor node {{ id }} }} pageInfo {{ hasPreviousPage hasNextPage startCursor endCursor }} }}{end} }}";
        var all = Cursors(await PageAsync($"{{ {list}(first: 100) {{ edges {{ cursor node {{ id }} }} }}{end} }}", null));
        var seen = new List<string?>();
        string? before = null;
        do
        {
            var page = await PageAsync(query, before);
            var info = page.GetProperty("pageInfo");
            Assert.Equal(before is not null, info.GetProperty("hasNextPage").GetBoolean());
            Assert.Equal(Cursors(page)[^1], info.GetProperty("endCursor").GetString());
            seen.InsertRange(0, Cursors(page));
            before = info.GetProperty("hasPreviousPage").GetBoolean() ? info.GetProperty("startCursor").GetString() : null;
        }
        while (before is not null);

        Assert.True(all.Count > 2);
        Assert.Equal(all, seen);

        async Task<JsonElement> PageAsync(string text, string? voor)
        {
            var data = await api.DataAsync(text, new { voor });
            var root = data.EnumerateObject().First().Value;
            return root.TryGetProperty("onderzoeken", out var below) ? below : root;
        }
    }

    [Theory]
    [InlineData("{ status: [LOPEND] }")]
    [InlineData("{ niet: { niet: { status: [LOPEND] } } }")]
    [InlineData("{ of: [{ status: [LOPEND] }, { en: [{ status: [LOPEND] }] }] }")]
    public async Task Query_Should_Narrow_When_AFilterIsGiven(string filter)
    {
        var data = await api.DataAsync($"{{ werken(first: 100, filter: {filter}) {{ totaalAantal nodes {{ status }} }} }}");

        var nodes = data.GetProperty("werken").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.Equal("LOPEND", node.GetProperty("status").GetString()));
        Assert.Equal(nodes.Count, data.GetProperty("werken").GetProperty("totaalAantal").GetInt32());
    }

    [Fact]
    public async Task Query_Should_FollowRelations_When_AFilterNamesNeighbours()
    {
        var data = await api.DataAsync("""
            { onderzoeken(first: 100, filter: { thema: ["th-eetstoornissen"], jaar: { vanaf: 2000 }, titel: { bestaat: true } }) { nodes { themas(first: 20) { nodes { id } } } } }
            """);

        var nodes = data.GetProperty("onderzoeken").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.Contains("th-eetstoornissen", node.GetProperty("themas").GetProperty("nodes").EnumerateArray().Select(thema => thema.GetProperty("id").GetString())));
    }

    private static List<string?> Cursors(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString())];

    [Theory]
    [InlineData("{ themas(first: 0) { totaalAantal } }")]
    [InlineData("{ themas(first: 101) { totaalAantal } }")]
    [InlineData("{ themas(first: 5, last: 5) { totaalAantal } }")]
    [InlineData("{ themas(first: 5, before: \"x\") { totaalAantal } }")]
    [InlineData("{ themas(last: 5, after: \"x\") { totaalAantal } }")]
    [InlineData("{ themas(first: 5, after: \"onzin\") { nodes { id } } }")]
    [InlineData("{ suggesties(begin: \"a\", aantal: 51) { tekst } }")]
    public async Task Query_Should_SayWhatIsWrong_When_APageCannotBe(string query)
    {
        var error = (await api.AskAsync(query)).GetProperty("errors")[0];

        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
    }
}
