using System.Net;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Server.Tests.Pages.Lijsten;

public abstract class LijstPageTests(PagesHost host)
{
    [Fact]
    public async Task List_Should_HoldEverythingOnce_When_PagedToItsEnd()
    {
        var links = new List<string>();
        for (var address = "/onderzoeken"; address is not null;)
        {
            var page = await host.GetAsync(address);
            links.AddRange(page.QuerySelectorAll(".kn-list a").Select(link => link.GetAttribute("href")!));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(await host.Store.CountAsync(Kijker.Bezoeker, "Werk", null, TestContext.Current.CancellationToken), links.Count);
        Assert.Equal(links.Count, links.Distinct().Count());
    }

    [Fact]
    public async Task List_Should_OfferToTakeItsFiltersAway_When_ItIsNarrowed()
    {
        var page = await host.GetAsync("/onderzoeken?thema=th-scheiding&uitvoerder=inst-cce");

        Assert.Equal(
            ["/onderzoeken?uitvoerder=inst-cce", "/onderzoeken?thema=th-scheiding"],
            page.QuerySelectorAll(".kn-chips a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task List_Should_BeNotFound_When_AFilterIsNoId() =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/onderzoeken?thema=%20~", TestContext.Current.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/instellingen")]
    [InlineData("/themas")]
    [InlineData("/begrippen")]
    [InlineData("/bronnen")]
    [InlineData("/personen")]
    [InlineData("/specialismen")]
    [InlineData("/trends")]
    public async Task List_Should_LinkItsRows_When_Read(string address) =>
        Assert.NotEmpty((await host.GetAsync(address)).QuerySelectorAll(".kn-list > li > a[href]"));
}
