using System.Net;
using AngleSharp.Dom;

namespace Kennisnetwerk.Server.Tests.Pages.Detail;

public abstract class DetailPageTests(PagesHost host)
{
    private const string Onderzoek = "/onderzoek/onz-methodisch-handelen-saxion-01";

    [Fact]
    public async Task Page_Should_ShowFieldsInDutchAndLinkItsNeighbours_When_ItIsAnOnderzoek()
    {
        var page = await host.GetAsync(Onderzoek);

        Assert.Equal("Methodisch handelen", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".kn-fields dt"), label => label.TextContent == "Samenvatting");
        var uitvoerder = page.QuerySelectorAll(".kn-group").Single(group => group.QuerySelector("h3")!.TextContent == "Uitgevoerd door");
        Assert.Equal("/instelling/inst-lectoraat-jeugd-saxion", uitvoerder.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Lopend", page.QuerySelector(".kn-fields")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Should_GiveTheWordsAndThePlaceOfTheSource_When_AskedWhyItIsThere()
    {
        var page = await host.GetAsync(Onderzoek);

        var evidence = page.QuerySelector(".kn-evidence")!;
        Assert.Contains(evidence.QuerySelectorAll("q"), words => words.TextContent == "Methodisch handelen");
        Assert.Contains("01:1258-1260", evidence.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/bron/", evidence.QuerySelector("dd a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(evidence.QuerySelectorAll("dt"), fact => fact.TextContent.StartsWith("Uitgevoerd door: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/thema/onz-methodisch-handelen-saxion-01", Onderzoek)]
    [InlineData("/onderzoek/inst-cce", "/instelling/inst-cce")]
    public async Task Page_Should_LeadOnForGood_When_ThePathIsOfAnotherType(string asked, string expected)
    {
        var response = await host.Client.GetAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Page_Should_StayOutOfSearchEnginesAndSayThatNothingWasConfirmed_When_ItIsAPerson()
    {
        var response = await host.Client.GetAsync("/persoon/pers-judith-metz", TestContext.Current.CancellationToken);
        var page = await host.ReadAsync(response);

        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Matches("^Genoemd in bron \\(20[0-9]{2}\\), niet bevestigd\\.$", page.QuerySelector(".kn-notice")!.TextContent);
    }

    [Fact]
    public async Task Page_Should_NameWhatIsMissing_When_AFormWouldAskForMore()
    {
        var page = await host.GetAsync("/thema/th-verklarende-analyse");
        var incomplete = await host.GetAsync(await FirstIncompleteAsync());

        Assert.DoesNotContain("Onvolledig", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("^Onvolledig\\. Nog niet bekend: [a-z]", incomplete.QuerySelectorAll(".kn-notice")[^1].TextContent);
    }

    [Fact]
    public async Task Page_Should_MarkWhatIsARead_When_TheRelationIsAfgeleid()
    {
        var page = await host.GetAsync(await FirstWithDerivedRelationAsync());

        var derived = page.QuerySelector(".kn-group .kn-derived")!;
        Assert.Equal("afgeleid", derived.TextContent);
        Assert.Equal("Afgeleid: lezing van de inventaris, nog te bevestigen.", derived.Closest(".kn-group")!.QuerySelector(".kn-hint")!.TextContent);
    }

    [Fact]
    public async Task Page_Should_ListMentionsByPage_When_ItIsABron()
    {
        var list = await host.GetAsync("/bronnen");
        var first = await host.GetAsync(list.QuerySelector(".kn-list a")!.GetAttribute("href")!);
        var second = await host.GetAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(50, first.QuerySelectorAll(".kn-mentions > div").Length);
        Assert.NotEqual(first.QuerySelector(".kn-mentions")!.TextContent, second.QuerySelector(".kn-mentions")!.TextContent);
    }

    [Theory]
    [InlineData("/thema/th-verklarende-analyse", true)]
    [InlineData("/thema/th-continuiteit-18", false)]
    public async Task Page_Should_NameTheGap_When_NothingIsKnownAboutAThema(string address, bool expected)
    {
        var page = await host.GetAsync(address);

        Assert.Equal(expected, page.QuerySelectorAll(".kn-notice").Any(notice => notice.TextContent == "Bij dit thema zelf is geen onderzoek bekend."));
    }

    [Theory]
    [InlineData("/onderzoek/")]
    [InlineData("/onderzoek/~~~")]
    [InlineData("/onderzoek/a%20b")]
    public async Task Page_Should_BeNotFound_When_TheIdIsNone(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    private async Task<string> FirstIncompleteAsync() => await FirstAsync(page => page.QuerySelectorAll(".kn-notice").Any(notice => notice.TextContent.StartsWith("Onvolledig", StringComparison.Ordinal)));

    private async Task<string> FirstWithDerivedRelationAsync() => await FirstAsync(page => page.QuerySelector(".kn-group .kn-derived") is not null);

    private async Task<string> FirstAsync(Func<IDocument, bool> condition)
    {
        foreach (var link in (await host.GetAsync("/onderzoeken")).QuerySelectorAll(".kn-list a").Select(link => link.GetAttribute("href")!))
        {
            if (condition(await host.GetAsync(link)))
            {
                return link;
            }
        }

        throw new InvalidOperationException("The first page of onderzoeken has no such onderzoek.");
    }
}
