using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Vormgeving;
using Kennisnetwerk.Server.Pages.Zoeken;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kennisnetwerk.Server.Tests.Pages.Zoeken;

public abstract class ZoekPageTests(PagesHost host)
{
    [Fact]
    public async Task Page_Should_MarkWhatWasFoundAndSayWhy_When_WordsMatch()
    {
        var page = await host.GetAsync("/zoeken?q=scheiding");

        Assert.Equal("scheiding", page.QuerySelector("#zoekvraag")!.GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelectorAll(".kn-hit h3 mark"));
        Assert.Contains("scheiding", page.QuerySelector(".kn-why")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('*', page.QuerySelector(".kn-why")!.TextContent);
        Assert.Equal("Zoeken naar scheiding - Kennisnetwerk Jeugd Overijssel", page.Title);
    }

    [Fact]
    public async Task Page_Should_KeepWordsWhole_When_APartOfThemIsMarked()
    {
        var page = await host.GetAsync("/zoeken?q=scheiding");

        Assert.Contains(page.QuerySelectorAll(".kn-hit h3"), title => title.TextContent.Contains("scheidingen", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Page_Should_BeKeptNowhere_When_Answered()
    {
        var response = await host.Client.GetAsync("/zoeken?q=scheiding", TestContext.Current.CancellationToken);

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", (await host.ReadAsync(response)).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Page_Should_NarrowAndWidenByLinks_When_AFacetIsChosen()
    {
        var all = await host.GetAsync("/zoeken?q=jeugd");
        var link = all.QuerySelectorAll(".kn-facets a")[0];
        var narrowed = await host.GetAsync(link.GetAttribute("href")!);
        var chip = Assert.Single(narrowed.QuerySelectorAll(".kn-chips a"));
        var widened = await host.GetAsync(chip.GetAttribute("href")!);

        Assert.StartsWith("Soort informatie: ", chip.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(HeadingOf(all), HeadingOf(narrowed));
        Assert.Equal(HeadingOf(all), HeadingOf(widened));
    }

    [Fact]
    public async Task Page_Should_LeadToTheNextResults_When_ThereAreMore()
    {
        var first = await host.GetAsync("/zoeken?q=jeugd");
        var second = await host.GetAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(HeadingOf(first), HeadingOf(second));
        Assert.Empty(LinksOf(first).Intersect(LinksOf(second)));
        Assert.Equal("/zoeken?q=jeugd", second.QuerySelector("a[rel=first]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Page_Should_OfferAnotherSpelling_When_ItMayBeMeant()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var view = new ZoekView { Adres = Zoekadres.Van("scheidign"), BedoeldeU = new Kruimel("scheiding", "/zoeken?q=scheiding") };

        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ZoekPage>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view }))).ToHtmlString());

        Assert.Contains("Bedoelde u <a href=\"/zoeken?q=scheiding\">scheiding</a>?", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Should_HelpOn_When_NothingIsFound()
    {
        var page = await host.GetAsync("/zoeken?q=xyzzyqwrt&type=Onderzoek");

        Assert.Equal("Niets gevonden", HeadingOf(page));
        Assert.Equal("/zoeken?q=xyzzyqwrt", page.QuerySelector(".kn-empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Page_Should_ShowWordsAsText_When_TheyLookLikeMarkup()
    {
        var page = await host.GetAsync($"/zoeken?q={Uri.EscapeDataString("<script>alert(1)</script>\"'")}");

        Assert.Equal("<script>alert(1)</script>\"'", page.QuerySelector("#zoekvraag")!.GetAttribute("value"));
        Assert.DoesNotContain(page.Scripts, script => !script.HasAttribute("src"));
    }

    [Fact]
    public async Task Page_Should_SayWhy_When_TheQuestionCannotBeAnswered()
    {
        var response = await host.Client.GetAsync("/zoeken?q=" + new string('a', 501), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("langer dan", (await host.ReadAsync(response)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verkl", true)]
    [InlineData("v", false)]
    public async Task Suggesties_Should_BeAListOfTexts_When_TwoLettersStand(string begin, bool offers)
    {
        var response = await host.Client.GetAsync($"/zoeken/suggesties?begin={begin}", TestContext.Current.CancellationToken);

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal(offers, JsonSerializer.Deserialize<string[]>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.Length > 0);
    }

    private static string HeadingOf(IDocument page) => page.QuerySelector("#resultaten")!.TextContent;

    private static IEnumerable<string?> LinksOf(IDocument page) => page.QuerySelectorAll(".kn-hit h3 a").Select(link => link.GetAttribute("href"));
}
