using System.Globalization;
using AngleSharp.Dom;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Weergave;
using Node = Kennisnetwerk.Graph.Reading.Node;

namespace Kennisnetwerk.Server.Tests.Pages.Detail;

/// <summary>What the page of each kind of thing says.</summary>
public abstract class PageTypeTests(PagesHost host)
{
    [Theory]
    [InlineData("/onderzoek/onz-vr-echtscheiding-saxion-01", "Onderzoek", "Onderzoeken en publicaties", "/onderzoeken")]
    [InlineData("/instelling/inst-lectoraat-jeugd-saxion", "Lectoraat", "Instellingen", "/instellingen")]
    [InlineData("/instelling/inst-ejo", "Netwerk", "Instellingen", "/instellingen")]
    [InlineData("/instelling/inst-cce", "Kennisinstelling", "Instellingen", "/instellingen")]
    [InlineData("/thema/th-eetstoornissen", "Thema", "Thema's", "/themas")]
    [InlineData("/persoon/pers-judith-metz", "Persoon", "Personen", "/personen")]
    [InlineData("/specialisme/sp-eetstoornis", "Specialisme", "Kennisgebieden", "/specialismen")]
    [InlineData("/trend/tr-ret21-aanmeldingen", "Trend of cijfer", "Trends en cijfers", "/trends")]
    [InlineData("/begrip/bg-ret", "Begrip", "Begrippen", "/begrippen")]
    [InlineData("/bron/bron-01", "Bron", "Bronnen", "/bronnen")]
    public async Task Page_Should_SayWhatItIsAndWhereItStands_WhateverTheType(string address, string kind, string list, string listAddress)
    {
        var node = await NodeAsync(address);
        var page = await host.GetAsync(address);

        Assert.Equal(NodeLabel.Of(node), page.QuerySelector("h1")!.TextContent);
        Assert.Equal(kind, page.QuerySelector(".kn-kind")!.TextContent);
        Assert.StartsWith($"{NodeLabel.Of(node)} ({kind.ToLower(CultureInfo.InvariantCulture)}", page.Title, StringComparison.Ordinal);
        var crumbs = page.QuerySelectorAll(".kn-crumbs li").ToList();
        Assert.Equal(["Start", list, NodeLabel.Of(node)], crumbs.Select(crumb => crumb.TextContent));
        Assert.Equal(["/", listAddress], crumbs.Take(2).Select(crumb => crumb.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal("page", crumbs[2].GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("/onderzoek/onz-vr-echtscheiding-saxion-01", "Uitgevoerd door", "/instelling/inst-lectoraat-jeugd-saxion")]
    [InlineData("/onderzoek/onz-vr-echtscheiding-saxion-01", "Onderzoekers", "/persoon/pers-astrid-altena")]
    [InlineData("/persoon/pers-astrid-altena", "Onderzoeker bij", "/onderzoek/onz-vr-echtscheiding-saxion-01")]
    [InlineData("/persoon/pers-judith-metz", "Werkt bij", "/instelling/inst-lectoraat-jeugd-saxion")]
    [InlineData("/instelling/inst-lectoraat-jeugd-saxion", "Voert uit", "/onderzoek/onz-methodisch-handelen-saxion-01")]
    [InlineData("/instelling/inst-lectoraat-jeugd-saxion", "Mensen", "/persoon/pers-judith-metz")]
    [InlineData("/instelling/inst-ejo", "Onderdelen", "/instelling/inst-ejo-kennis-leerfunctie")]
    [InlineData("/instelling/inst-ejo-kennis-leerfunctie", "Onderdeel van", "/instelling/inst-ejo")]
    [InlineData("/thema/th-continuiteit-18", "Trends en cijfers", "/trend/tr-ret21-hv-18-wlz")]
    [InlineData("/trend/tr-ret21-hv-18-wlz", "Wijst op thema", "/thema/th-continuiteit-18")]
    public async Task Page_Should_LeadFromEitherEnd_When_ThingsAreRelated(string address, string heading, string neighbour)
    {
        var page = await host.GetAsync(address);

        var group = page.QuerySelectorAll(".kn-group").Single(group => group.QuerySelector("h3")!.FirstChild!.TextContent.Trim() == heading);
        Assert.Contains(neighbour, group.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/onderzoek/onz-vr-echtscheiding-saxion-01")]
    [InlineData("/thema/th-eetstoornissen")]
    [InlineData("/instelling/inst-windesheim")]
    [InlineData("/persoon/pers-margriet-braun")]
    [InlineData("/trend/tr-ret21-aanmeldingen")]
    [InlineData("/begrip/bg-wvhs")]
    public async Task Evidence_Should_HoldEveryFactOfThePage_When_Asked(string address)
    {
        var page = await host.GetAsync(address);
        var facts = page.QuerySelectorAll(".kn-evidence dt").Select(fact => fact.TextContent).ToList();

        Assert.All(page.QuerySelectorAll(".kn-fields dt"), field => Assert.Contains(field.TextContent, facts));
        Assert.All(page.QuerySelectorAll(".kn-group"), group => Assert.All(group.QuerySelectorAll("li"), line =>
            Assert.Contains($"{group.QuerySelector("h3")!.FirstChild!.TextContent.Trim()}: {line.QuerySelector("a")!.TextContent}", facts)));
        Assert.All(page.QuerySelectorAll(".kn-evidence dd"), source =>
        {
            Assert.Matches(@"plaats \d\d:\d+", source.TextContent);
            Assert.StartsWith("/bron/bron-", source.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        });
        Assert.Equal($"Toon bij elk gegeven de bron ({facts.Count} gegevens)", page.QuerySelector(".kn-evidence summary")!.TextContent);
    }

    [Fact]
    public async Task Evidence_Should_SayHowWordsWereRead_When_TheyAreNotTheValue()
    {
        var onderzoek = await host.GetAsync("/onderzoek/onz-vr-echtscheiding-saxion-01");
        var begrip = await host.GetAsync("/begrip/bg-ret");
        var trend = await host.GetAsync(await FirstAsync("RetTrend", node => node.Text("aantal") == "23,7"));

        Assert.Contains("programmalijn", SourceOf(await host.GetAsync("/onderzoek/onz-methodisch-handelen-saxion-01"), "Soort"), StringComparison.Ordinal);
        Assert.Contains("gelezen als onderzoek", SourceOf(onderzoek, "Soort"), StringComparison.Ordinal);
        Assert.Contains("gelezen als ja", SourceOf(begrip, "Voluit zo in de bron"), StringComparison.Ordinal);
        Assert.Contains("gelezen als 23,7", SourceOf(trend, "Als getal") + " gelezen als 23,7", StringComparison.Ordinal);
        Assert.DoesNotContain("gelezen als 23.7", trend.QuerySelector(".kn-evidence")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_Should_BeInDutchAlphabeticalOrderWithTheirNumber_When_Shown()
    {
        var page = await host.GetAsync("/instelling/inst-windesheim");

        Assert.All(page.QuerySelectorAll(".kn-group"), group =>
        {
            var names = group.QuerySelectorAll("li > a").Select(link => DutchSortKey.Of(link.TextContent)).ToList();
            Assert.Equal(names.Order(CodePointComparer.Instance), names);
            Assert.Equal(names.Count > 1 ? names.Count.ToString(CultureInfo.InvariantCulture) : null, group.QuerySelector("h3 .kn-number")?.TextContent);
        });
    }

    [Fact]
    public async Task Bron_Should_ListEveryMentionOnce_When_PagedToItsEnd()
    {
        var places = 0;
        var total = "";
        for (var address = "/bron/bron-04"; address is not null;)
        {
            var page = await host.GetAsync(address);
            total = page.QuerySelector("#vermeldingen + p")!.TextContent;
            places += page.QuerySelectorAll(".kn-mentions > div").Length;
            Assert.All(page.QuerySelectorAll(".kn-mentions dd"), about => Assert.NotEmpty(about.QuerySelectorAll("a")));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.StartsWith(places.ToString("#,##0", new NumberFormatInfo { NumberGroupSeparator = "." }) + " vermeldingen", total, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryType_Should_HaveFieldsWithWordsForLabels_When_Shown()
    {
        foreach (var type in host.Store.Schema.NodeTypes.Where(type => !type.HoldsClaims))
        {
            Assert.All(type.Fields, field => Assert.Matches("^[A-Z][a-zë ]+$", Server.Pages.Taal.FieldLabels.Of(field.Name)));
        }

        Assert.All(host.Store.Schema.NodeTypes, type => Assert.Matches("^[A-Z][a-z ]+$", Server.Pages.Taal.TypeLabels.Label(type.Name)));
    }

    private async Task<Node> NodeAsync(string address)
    {
        var id = address.Split('/', 3)[2];
        return (await host.Store.GetAsync(Kijker.Bezoeker, [id], TestContext.Current.CancellationToken))[id];
    }

    private async Task<string> FirstAsync(string type, Func<Node, bool> condition)
    {
        var page = await host.Store.ScanAsync(Kijker.Bezoeker, new ScanRequest { Type = type, Page = new PageRequest(PageRequest.MaxSize) }, TestContext.Current.CancellationToken);
        return Server.Pages.Adressen.PageAddress.Of(page.Items.First(condition))!;
    }

    private static string SourceOf(IDocument page, string fact) =>
        page.QuerySelectorAll(".kn-evidence dl > div").Single(div => div.QuerySelector("dt")!.TextContent == fact).TextContent;
}
