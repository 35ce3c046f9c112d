using System.Net;
using AngleSharp.Dom;

namespace Kennisnetwerk.Server.Tests.Pages.Detail;

[Collection(StrangePages.Name)]
public sealed class StrangeDetailTests(StrangePagesHost host)
{
    [Fact]
    public async Task Page_Should_ShowMarkupAsText_When_ItStandsInTheGraph()
    {
        var page = await host.GetAsync("/onderzoek/onz-vijandig");

        Assert.Equal(StrangeRecords.HostileTitle, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(StrangeRecords.HostileTitle + " (", page.Title, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>", FieldOf(page, "Samenvatting"), StringComparison.Ordinal);
        Assert.All(page.Scripts, script => Assert.StartsWith("/_assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("main img, main script, main b, main i"));
    }

    [Theory]
    [InlineData("/onderzoeksagenda")]
    [InlineData("/zoeken?q=alert")]
    [InlineData("/zoeken?q=vet")]
    [InlineData("/instelling/inst-vijandig")]
    [InlineData("/onderzoeken?uitvoerder=inst-vijandig")]
    public async Task Page_Should_HoldNoForeignElements_When_ItListsHostileTexts(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Contains(page.QuerySelectorAll("a[href$='vijandig']"), link => link.TextContent.Contains('<', StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("main script, main b, main img, [onerror]"));
    }

    [Fact]
    public async Task Page_Should_LinkWebAddressesOnly_When_ATextLooksLikeOne()
    {
        var page = await host.GetAsync("/instelling/inst-vijandig");

        Assert.Equal("javascript:alert(1)", FieldOf(page, "Website"));
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        var link = Assert.Single(page.QuerySelectorAll(".kn-fields a"));
        Assert.Equal(("https://example.org/?a=1&b=2", "noopener noreferrer"), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Fact]
    public async Task Page_Should_SayWhatTheRelationIs_When_ItHasARoleAndAPeriod()
    {
        var page = await host.GetAsync("/onderzoek/onz-vijandig");

        var line = page.QuerySelectorAll(".kn-group").Single(group => group.QuerySelector("h3")!.TextContent == "Uitgevoerd door").QuerySelector("li")!;
        Assert.Contains("partner; sinds 2 januari 2020; tot 31 december 2021; <i>schuin</i>", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Should_KeepAbbreviationsInCapitals_When_TheyLookLikeNamesOfAList()
    {
        var page = await host.GetAsync("/begrip/bg-kapitaal");

        Assert.Equal("OZJX", FieldOf(page, "Afkorting"));
        Assert.Equal(["SAMEN", "JIM"], page.QuerySelectorAll(".kn-fields > div").Single(field => field.QuerySelector("dt")!.TextContent == "Ook bekend als").QuerySelectorAll("dd").Select(value => value.TextContent.Trim()));
        Assert.Equal("ORGANISATIE", FieldOf(page, "Categorie"));
    }

    [Theory]
    [InlineData("/begrippen", "bg-kapitaal", "OZJX")]
    [InlineData("/instellingen", "inst-vijandig", "OVER_IJSSEL")]
    public async Task List_Should_KeepAbbreviationsInCapitals_When_TheyPlaceARow(string list, string id, string expected)
    {
        for (var address = list; address is not null;)
        {
            var page = await host.GetAsync(address);
            if (page.QuerySelector($".kn-list a[href$='/{id}']") is { } link)
            {
                Assert.EndsWith($" · {expected}", link.ParentElement!.QuerySelector(".kn-meta")!.TextContent, StringComparison.Ordinal);
                return;
            }

            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Fail($"{list} does not hold {id}.");
    }

    [Fact]
    public async Task Page_Should_WriteNumbersTheDutchWay_When_TheyAreNumbers()
    {
        var page = await host.GetAsync("/trend/tr-getal");

        Assert.Equal("1.234.567,5", FieldOf(page, "Als getal"));
        Assert.Equal("1.234.567,5", FieldOf(page, "Aantal"));
    }

    [Theory]
    [InlineData("/thema/th-oud")]
    [InlineData("/thema/th-ouder")]
    [InlineData("/onderzoek/th-ouder")]
    public async Task Page_Should_LeadOnForGood_When_TheIdWasMerged(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/thema/th-nieuw", response.Headers.Location!.OriginalString);
        Assert.Equal("Nieuwe naam", (await host.GetAsync("/thema/th-nieuw")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Page_Should_SayHowMuchItLeavesOut_When_ThereAreTooManyNeighbours()
    {
        var page = await host.GetAsync("/begrip/bg-druk");

        var group = Assert.Single(page.QuerySelectorAll(".kn-group"));
        Assert.Equal("Smallere begrippen 1.000", group.QuerySelector("h3")!.TextContent);
        Assert.Equal(12, group.QuerySelectorAll(":scope > ul > li").Length);
        Assert.Equal(988, group.QuerySelectorAll("details li").Length);
        Assert.Equal("Alle 1.000 bij smallere begrippen", group.QuerySelector("summary")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".kn-hint"), hint => hint.TextContent.StartsWith("Er zijn nog 4 verbanden die hier niet staan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/ONDERZOEK/onz-vijandig", "/onderzoek/onz-vijandig")]
    [InlineData("/Thema/th-nieuw", "/thema/th-nieuw")]
    public async Task Page_Should_HaveOneAddress_When_TheCaseIsAnother(string address, string expected)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    private static string FieldOf(IDocument page, string label) =>
        page.QuerySelectorAll(".kn-fields > div").Single(field => field.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.TextContent.Trim();
}
