using System.Text.Json;

namespace Kennisnetwerk.Api.Tests.Lists;

/// <summary>Arguments that no honest client sends: an answer or a refusal that says why, and never a failure of the service.</summary>
[Collection(StrangeApi.Name)]
public sealed class HostileArgumentTests(StrangeApi api)
{
    [Theory]
    [InlineData("")]
    [InlineData("een id met spaties")]
    [InlineData("~")]
    [InlineData("a~B~c")]
    [InlineData("\u0000")]
    [InlineData("é")]
    [InlineData("' OR 1=1 --")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    public async Task Id_Should_NameNothing_When_ItIsNone(string id)
    {
        var data = await api.DataAsync("query($id: ID!) { node(id: $id) { id } thema(id: $id) { naam } nodes(ids: [$id]) { id } werken(filter: { thema: [$id] }) { totaalAantal } }", new { id });

        Assert.Equal("""{"node":null,"thema":null,"nodes":[null],"werken":{"totaalAantal":0}}""", data.GetRawText());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task Nodes_Should_BeRefused_When_MoreIdsAreAskedThanTheBound(int count, bool fits)
    {
        var answer = await api.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Range(0, count).Select(number => $"x-{number}") });

        Assert.Equal(fits, !answer.TryGetProperty("errors", out var errors));
        Assert.Equal(fits ? count : 0, fits ? answer.GetProperty("data").GetProperty("nodes").GetArrayLength() : 0);
        Assert.True(fits || errors[0].GetProperty("message").GetString()!.Contains("100", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(60, false)]
    public async Task Filter_Should_BeRefusedWithTheReason_When_ItIsNestedTooDeep(int depth, bool fits)
    {
        object filter = new { status = new[] { "LOPEND" } };
        for (var level = 0; level < depth; level++)
        {
            filter = new { niet = filter };
        }

        AssertAnswerOrReason(await api.AskAsync("query($f: WerkFilter) { werken(filter: $f) { totaalAantal } }", new { f = filter }), fits);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(2000, false)]
    public async Task Filter_Should_BeRefusedWithTheReason_When_ItHasTooManyConditions(int count, bool fits) => AssertAnswerOrReason(
        await api.AskAsync("query($f: WerkFilter) { werken(filter: $f) { totaalAantal } }", new { f = new { of = Enumerable.Range(0, count).Select(year => new { jaar = new { gelijk = year } }) } }), fits);

    [Theory]
    [InlineData(1000, true)]
    [InlineData(10_001, false)]
    public async Task Filter_Should_BeRefusedWithTheReason_When_ItNamesTooManyNeighbours(int count, bool fits) => AssertAnswerOrReason(
        await api.AskAsync("query($f: WerkFilter) { werken(filter: $f) { totaalAantal nodes { id } } }", new { f = new { thema = Enumerable.Range(0, count).Select(number => $"th-{number}") } }), fits);

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public async Task Order_Should_BeRefusedWithTheReason_When_ItHasTooManyKeys(int count, bool fits) => AssertAnswerOrReason(
        await api.AskAsync("query($o: [WerkVolgorde!]) { werken(first: 1, volgorde: $o) { nodes { id } } }", new { o = Enumerable.Repeat(new { veld = "TITEL" }, count) }), fits);

    [Theory]
    [InlineData("gelijk")]
    [InlineData("begintMet")]
    public async Task Text_Should_FindNothing_When_NoTextOfTheGraphCanBeIt(string comparison)
    {
        foreach (var text in new[] { "\u0000", "a\u0000b", new string('x', 100_000), "\uffff", "%", "_", "\\", "'", "\"" })
        {
            var answer = await api.AskAsync($"query($t: String) {{ werken(filter: {{ titel: {{ {comparison}: $t }} }}) {{ totaalAantal }} }}", new { t = text });

            AssertAnswerOrReason(answer, fits: !text.Contains('\0', StringComparison.Ordinal), isAtLeast: true);
        }
    }

    [Fact]
    public async Task Text_Should_BeRefusedOrFindNothing_When_ItIsHalfACharacter()
    {
        foreach (var variables in new[] { """{"t":"\ud800"}""", """{"t":"\udc00x"}""" })
        {
            AssertAnswerOrReason(
                await api.AskAsync("query($t: String) { werken(filter: { titel: { gelijk: $t } }) { totaalAantal } }", JsonDocument.Parse(variables).RootElement), fits: false, isAtLeast: true);
            AssertAnswerOrReason(await api.AskAsync("query($t: String!) { zoek(vraag: $t) { totaalAantal } }", JsonDocument.Parse(variables).RootElement), fits: false, isAtLeast: true);
        }
    }

    [Theory]
    [InlineData("zoek(vraag: \"x\", first: 101) { totaalAantal }")]
    [InlineData("zoek(vraag: \"x\", first: 0) { totaalAantal }")]
    [InlineData("zoek(vraag: \"x\", after: \"onzin\") { totaalAantal }")]
    [InlineData("zoek(vraag: \"x\", before: \"onzin\") { totaalAantal }")]
    [InlineData("zoek(vraag: \"x\", facetten: [{ facet: \"kleur\", waarden: [\"rood\"] }]) { totaalAantal }")]
    [InlineData("zoek(vraag: \"x\", facetten: [{ facet: \"zicht\", waarden: [\"rol:Beheerder\"] }]) { totaalAantal }")]
    [InlineData("suggesties(begin: \"x\", aantal: 0) { tekst }")]
    [InlineData("themas(first: -1) { totaalAantal }")]
    [InlineData("themas(first: 2147483647) { totaalAantal }")]
    [InlineData("themas(last: 0) { totaalAantal }")]
    public async Task Argument_Should_BeRefusedInDutch_When_ItIsOutsideItsBounds(string field) => AssertAnswerOrReason(await api.AskAsync($"{{ {field} }}"), fits: false);

    // A refusal is the client's mistake (BAD_USER_INPUT, or what the engine itself refuses), and no trace id of a failure.
    private static void AssertAnswerOrReason(JsonElement answer, bool fits, bool isAtLeast = false)
    {
        if (!answer.TryGetProperty("errors", out var errors))
        {
            Assert.True(fits || isAtLeast, answer.GetRawText());
            return;
        }

        Assert.False(fits, answer.GetRawText());
        Assert.All(errors.EnumerateArray(), error =>
        {
            Assert.NotEqual("INTERNAL_SERVER_ERROR", error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.DoesNotContain("traceId", error.GetRawText(), StringComparison.OrdinalIgnoreCase);
        });
    }
}
