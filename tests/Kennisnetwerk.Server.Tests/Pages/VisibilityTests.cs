using System.Net;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>Nothing on the site tells a visitor of a draft: not its name, not its number, not that it is there.</summary>
[Collection(StrangePages.Name)]
public sealed class VisibilityTests(StrangePagesHost host)
{
    [Theory]
    [InlineData("/onderzoek/onz-verborgen")]
    [InlineData("/thema/th-verborgen")]
    [InlineData("/persoon/pers-verborgen")]
    [InlineData("/aanvraag/aanv-1")]
    [InlineData("/instelling/onz-verborgen")]
    [InlineData("/bron/verm-verborgen")]
    public async Task Page_Should_BeNotFound_When_TheRecordIsNotForVisitors(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var unknown = await host.Client.GetAsync("/onderzoek/bestaat-niet", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/onderzoek/onz-vijandig")]
    [InlineData("/instelling/inst-vijandig")]
    [InlineData("/thema/th-nieuw")]
    [InlineData("/expert/ex-1")]
    [InlineData("/onderzoeken")]
    [InlineData("/onderzoeken?thema=th-nieuw")]
    [InlineData("/onderzoeken?uitvoerder=inst-vijandig")]
    [InlineData("/onderzoeken?thema=th-verborgen")]
    [InlineData("/themas")]
    [InlineData("/personen")]
    [InlineData("/onderzoeksagenda")]
    [InlineData("/")]
    [InlineData("/zoeken")]
    [InlineData("/zoeken?q=onderzoek")]
    [InlineData("/zoeken?thema=th-verborgen")]
    [InlineData("/zoeken/suggesties?begin=qwrt")]
    public async Task Page_Should_NameNothingHidden_When_ItIsBesideIt(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(StrangeRecords.Hidden, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Search_Should_FindNothing_When_TheWordStandsInHiddenTextsOnly()
    {
        var page = await host.GetAsync($"/zoeken?q={StrangeRecords.Hidden}");

        Assert.Equal("Niets gevonden", page.QuerySelector("#resultaten")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".kn-facets a"));
    }

    [Fact]
    public async Task List_Should_CountWhatItShows_When_SomeOfItIsHidden()
    {
        var page = await host.GetAsync("/onderzoeken?uitvoerder=inst-vijandig");

        Assert.Equal("1 in deze lijst", page.QuerySelector("main > p.kn-meta")!.TextContent);
        Assert.Equal("/onderzoek/onz-vijandig", Assert.Single(page.QuerySelectorAll(".kn-list a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Agenda_Should_CountWhatItShows_When_SomeOfItIsHidden()
    {
        var page = await host.GetAsync("/onderzoeksagenda");

        var row = page.QuerySelectorAll(".kn-agenda tbody tr").Single(row => row.QuerySelector("th a")?.GetAttribute("href") == "/instelling/inst-vijandig");
        Assert.Equal("1", row.QuerySelectorAll("td")[^1].TextContent);
    }

    [Fact]
    public async Task Expert_Should_StayOutOfSearchEngines_When_Shown()
    {
        var response = await host.Client.GetAsync("/expert/ex-1", TestContext.Current.CancellationToken);

        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.DoesNotContain("Contactroute", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
