using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Server.Tests.Pages.Start;

public abstract class StartPageTests(PagesHost host)
{
    [Theory]
    [InlineData("/onderzoeken", "Werk")]
    [InlineData("/instellingen", "Organisatie")]
    [InlineData("/themas", "Thema")]
    [InlineData("/personen", "Persoon")]
    [InlineData("/specialismen", "Kennisgebied")]
    [InlineData("/trends", "RetTrend")]
    [InlineData("/begrippen", "Begrip")]
    [InlineData("/bronnen", "Bron")]
    public async Task Entry_Should_CountWhatItsListHolds_When_Shown(string list, string type)
    {
        var page = await host.GetAsync("/");

        var entry = page.QuerySelector($".kn-counts a[href='{list}']")!;
        Assert.Equal((await host.Store.CountAsync(Kijker.Bezoeker, type, null, TestContext.Current.CancellationToken)).ToString("0", null), entry.QuerySelector(".kn-count")!.TextContent);
    }

    [Fact]
    public async Task Cards_Should_SayWhatIsKnownOfEachThema_When_Shown()
    {
        var page = await host.GetAsync("/");
        var agenda = await host.GetAsync("/onderzoeksagenda");
        var totals = agenda.QuerySelectorAll(".kn-agenda tfoot td a[href*=thema]").Select(cell => cell.TextContent);

        Assert.Equal(
            totals.Select(total => total switch { "0" => "Nog geen onderzoek bekend", "1" => "1 onderzoek of publicatie", _ => $"{total} onderzoeken en publicaties" }),
            page.QuerySelectorAll(".kn-card .kn-meta").Select(card => card.TextContent));
    }

    [Fact]
    public async Task Page_Should_HaveNoPathAndTheBoxFirst_When_ItIsTheStart()
    {
        var page = await host.GetAsync("/");

        Assert.Null(page.QuerySelector(".kn-crumbs"));
        Assert.Equal("zoekvraag", page.QuerySelector("main input, main a")!.Id);
        Assert.Equal("/onderzoeksagenda", page.QuerySelector("a.kn-more")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task Document_Should_HelpWhoeverUsesNoMouse_When_Read()
    {
        var page = await host.GetAsync("/over");

        Assert.Equal("#inhoud", page.QuerySelector("body a")!.GetAttribute("href"));
        Assert.Equal("-1", page.QuerySelector("main#inhoud")!.GetAttribute("tabindex"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotEqual("", nav.GetAttribute("aria-label")));
        Assert.Equal(["Hoofdmenu", "Kruimelpad", "Over deze site"], page.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")));
        Assert.Equal("width=device-width, initial-scale=1", page.QuerySelector("meta[name=viewport]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Menu_Should_LeadSomewhere_When_Followed()
    {
        var page = await host.GetAsync("/");
        foreach (var link in page.QuerySelectorAll("header a, footer a").Select(link => link.GetAttribute("href")!).Distinct())
        {
            Assert.Single((await host.GetAsync(link)).QuerySelectorAll("h1"));
        }
    }
}
