using System.Text.Json;

namespace Kennisnetwerk.Api.Tests.Lists;

/// <summary>Filters against the same condition in C# over all works.</summary>
[Collection(StrangeApi.Name)]
public sealed class FilterTests(StrangeApi api)
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> Conditions = new()
    {
        ["{}"] = _ => true,
        ["{ titel: {} }"] = _ => true,
        ["{ titel: null, status: null }"] = _ => true,
        ["{ niet: {} }"] = _ => false,
        ["{ of: [] }"] = _ => false,
        ["{ en: [] }"] = _ => true,
        ["{ status: [] }"] = _ => false,
        ["{ titel: { in: [] } }"] = _ => false,
        ["{ thema: [] }"] = _ => false,
        ["{ status: [LOPEND, AFGEROND] }"] = work => Text(work, "status") is "LOPEND" or "AFGEROND",
        ["{ soort: [PUBLICATIE] }"] = work => Text(work, "soort") == "PUBLICATIE",
        ["{ titel: { gelijk: \"Open werk\" } }"] = work => Text(work, "titel") == "Open werk",
        ["{ titel: { gelijk: \"open werk\" } }"] = _ => false,
        ["{ titel: { in: [\"Open werk\", \"Methodisch handelen\"] } }"] = work => Text(work, "titel") is "Open werk" or "Methodisch handelen",
        ["{ titel: { begintMet: \"Onderzoek\" } }"] = work => Text(work, "titel")!.StartsWith("Onderzoek", StringComparison.Ordinal),
        ["{ titel: { begintMet: \"\" } }"] = _ => true,
        ["{ titel: { begintMet: \"O\", in: [\"Open werk\", \"Methodisch handelen\"] } }"] = work => Text(work, "titel") == "Open werk",
        ["{ jaar: { bestaat: true } }"] = work => Year(work) is not null,
        ["{ jaar: { bestaat: false } }"] = work => Year(work) is null,
        ["{ jaar: { gelijk: 2021 } }"] = work => Year(work) == 2021,
        ["{ jaar: { vanaf: 2020 } }"] = work => Year(work) >= 2020,
        ["{ jaar: { totEnMet: 2019 } }"] = work => Year(work) <= 2019,
        ["{ jaar: { vanaf: 2019, totEnMet: 2020 } }"] = work => Year(work) is 2019 or 2020,
        ["{ niet: { jaar: { vanaf: 2020 } } }"] = work => !(Year(work) >= 2020),
        ["{ jaar: { vanaf: 2021 }, status: [LOPEND] }"] = work => Year(work) >= 2021 && Text(work, "status") == "LOPEND",
        ["{ of: [{ jaar: { gelijk: 1066 } }, { status: [AFGEROND] }] }"] = work => Year(work) == 1066 || Text(work, "status") == "AFGEROND",
        ["{ en: [{ of: [{ status: [LOPEND] }] }, { niet: { jaar: { gelijk: 2021 } } }] }"] = work => Text(work, "status") == "LOPEND" && Year(work) != 2021,
        ["{ uitvoerder: [\"inst-eigen\"] }"] = work => Text(work, "id") == "onz-open",
        ["{ thema: [\"th-nieuw\", \"th-dicht\"] }"] = work => Text(work, "id") == "onz-open",
        ["{ thema: [\"th-dicht\"] }"] = _ => false,
        ["{ thema: [\"th-oud\"] }"] = work => Text(work, "id") == "onz-open",
        ["{ thema: [\"bestaat-niet\"] }"] = _ => false,
        ["{ onderzoeker: [\"pers-astrid-altena\"] }"] = work => Neighbours(work, "onderzoekers").Contains("pers-astrid-altena"),
        ["{ niet: { uitvoerder: [\"inst-lectoraat-jeugd-saxion\"] } }"] = work => !Neighbours(work, "uitvoerders").Contains("inst-lectoraat-jeugd-saxion"),
    };

    public static TheoryData<string> Filters => [.. Conditions.Keys];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_Should_LeaveWhatHolds_When_Given(string filter)
    {
        const string Fields = "id titel status soort jaar ... on Onderzoek { uitvoerders(first: 20) { nodes { id } } onderzoekers(first: 20) { nodes { id } } } ... on Publicatie { uitvoerders(first: 20) { nodes { id } } onderzoekers(first: 20) { nodes { id } } }";
        var all = await WorksAsync("{}", Fields);
        var left = await WorksAsync(filter, "id");

        Assert.Equal(all.Where(Conditions[filter]).Select(work => Text(work, "id")), left.Select(work => Text(work, "id")));
        Assert.Equal(left.Count, (await api.DataAsync($"{{ werken(filter: {filter}) {{ totaalAantal }} }}")).GetProperty("werken").GetProperty("totaalAantal").GetInt32());
    }

    [Theory]
    [InlineData("organisaties", "{ regio: { gelijk: \"Twente\" } }", "regio", "Twente")]
    [InlineData("organisaties", "{ soort: [LECTORAAT] }", "soort", "LECTORAAT")]
    [InlineData("themas", "{ niveau: [BOVENREGIONAAL_THEMA_OVERIJSSEL] }", "niveau", "BOVENREGIONAAL_THEMA_OVERIJSSEL")]
    [InlineData("kennisgebieden", "{ soort: { gelijk: \"methode\" } }", "soort", "methode")]
    [InlineData("trends", "{ soort: [HULPVRAAG] }", "soort", "HULPVRAAG")]
    [InlineData("begrippen", "{ afkorting: { gelijk: \"RET\" } }", "afkorting", "RET")]
    [InlineData("personen", "{ naam: { gelijk: \"Judith Metz\" } }", "naam", "Judith Metz")]
    public async Task EveryList_Should_BeNarrowedByItsOwnFields_When_Asked(string list, string filter, string field, string expected)
    {
        var nodes = (await api.DataAsync($"{{ {list}(first: 100, filter: {filter}) {{ nodes {{ {field} }} }} }}")).GetProperty(list).GetProperty("nodes").EnumerateArray().ToList();

        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.Equal(expected, Text(node, field)));
    }

    private async Task<List<JsonElement>> WorksAsync(string filter, string fields)
    {
        var works = new List<JsonElement>();
        JsonElement page;
        string? after = null;
        do
        {
            page = (await api.DataAsync($"query($na: String) {{ werken(first: 50, after: $na, filter: {filter}) {{ nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} }} }}", new { na = after })).GetProperty("werken");
            works.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        return works;
    }

    private static string? Text(JsonElement node, string field) => node.GetProperty(field).GetString();

    private static int? Year(JsonElement node) => node.GetProperty("jaar").ValueKind == JsonValueKind.Null ? null : node.GetProperty("jaar").GetInt32();

    private static IEnumerable<string> Neighbours(JsonElement node, string field) =>
        node.GetProperty(field).GetProperty("nodes").EnumerateArray().Select(neighbour => neighbour.GetProperty("id").GetString()!);
}
