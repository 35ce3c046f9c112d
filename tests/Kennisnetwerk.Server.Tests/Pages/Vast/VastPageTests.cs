using System.Net;

namespace Kennisnetwerk.Server.Tests.Pages.Vast;

public abstract class VastPageTests(PagesHost host)
{
    [Theory]
    [InlineData("/over", "Over het kennisnetwerk", "lijst van bronnen")]
    [InlineData("/over", "Over het kennisnetwerk", "niet uitputtend")]
    [InlineData("/privacy", "Privacy", "Zoekwoorden worden niet bewaard")]
    [InlineData("/privacy", "Privacy", "geen cookies")]
    [InlineData("/toegankelijkheid", "Toegankelijkheid", "WCAG 2.2")]
    public async Task Page_Should_SayWhatItPromises_When_Read(string address, string heading, string promise)
    {
        var page = await host.GetAsync(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(promise, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zoeken?q=jeugd")]
    [InlineData("/persoon/pers-judith-metz")]
    [InlineData("/_assets/zoeken.js")]
    public async Task Site_Should_SetNoCookie_When_ItSaysSo(string address) =>
        Assert.False((await host.Client.GetAsync(address, TestContext.Current.CancellationToken)).Headers.Contains("Set-Cookie"));

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/zoeken/nergens")]
    [InlineData("/onderzoek")]
    [InlineData("/onderzoeken/2")]
    [InlineData("/index.html")]
    [InlineData("/.env")]
    [InlineData("/wp-login.php")]
    [InlineData("/%3Cscript%3E")]
    [InlineData("/onderzoek/..%2F..%2Fetc")]
    public async Task Site_Should_AnswerWithItsOwnPage_When_NothingIsThere(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await host.ReadAsync(response);
        Assert.Equal("Deze bladzijde bestaat niet", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
        Assert.DoesNotContain(page.Scripts, script => !script.HasAttribute("src"));
    }

    [Fact]
    public async Task Site_Should_SayNothingMoreOfAnUnknownPerson_When_Asked()
    {
        var response = await host.Client.GetAsync("/persoon/pers-ruth-driessen", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("riessen", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }
}
