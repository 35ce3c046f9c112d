using System.Net;
using AngleSharp.Dom;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>What holds for every page: a crawl from the start over all internal links.</summary>
public abstract class SiteTests(PagesHost host)
{
    private const int MaxPages = 2500;

    [Fact]
    public async Task Site_Should_HaveNoBrokenLinks_And_NoEqualTitles_When_Crawled()
    {
        var queue = new Queue<string>(["/"]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var faults = new List<string>();
        while (queue.TryDequeue(out var address) && seen.Count < MaxPages)
        {
            var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{address} gave {(int)response.StatusCode}");
                continue;
            }

            var page = await host.ReadAsync(response);
            faults.AddRange(FaultsOf(address, page));
            if (!address.Contains('?', StringComparison.Ordinal) && !titles.TryAdd(page.Title!, address))
            {
                faults.Add($"{address} and {titles[page.Title!]} have the same title '{page.Title}'");
            }

            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(IsFollowed).Where(seen.Add))
            {
                queue.Enqueue(link);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.InRange(titles.Count, 600, MaxPages);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zoeken?q=scheiding")]
    [InlineData("/bestaat-niet")]
    public async Task Page_Should_AllowNothingFromElsewhereOrInline_When_Asked(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Site_Should_AnswerInDutch_When_NothingIsThere()
    {
        var response = await host.Client.GetAsync("/onderzoek/bestaat-niet", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Deze bladzijde bestaat niet", (await host.ReadAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/onderzoeken?na=geen-plaats")]
    [InlineData("/bron/bron-01?na=geen-plaats")]
    public async Task Site_Should_RefuseInDutch_When_PlaceIsOfNoList(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("bestaat niet", (await host.ReadAsync(response)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_Should_ServeFilesForGood_When_AskedWithTheirVersion()
    {
        var page = await host.GetAsync("/");
        var sheet = page.QuerySelectorAll("link[rel=stylesheet]")[^1].GetAttribute("href")!;

        var versioned = await host.Client.GetAsync(sheet, TestContext.Current.CancellationToken);
        var plain = await host.Client.GetAsync(sheet.Split('?')[0], TestContext.Current.CancellationToken);

        Assert.Equal("text/css", versioned.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", versioned.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache", plain.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/_assets/../appsettings.json")]
    [InlineData("/_assets/%2e%2e/kennisnetwerk.dll")]
    [InlineData("/_assets/")]
    public async Task Site_Should_ServeNothing_When_FileIsNotListed(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/_assets/graphiql/graphiql.min.js")]
    [InlineData("/_assets/graphiql/react-dom.production.min.js")]
    public async Task Site_Should_HaveWhatGraphiqlNeeds_When_Built(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    private static IEnumerable<string> FaultsOf(string address, IDocument page)
    {
        if (!page.Title!.EndsWith($" - {Kop.Site}", StringComparison.Ordinal))
        {
            yield return $"{address} has the title '{page.Title}'";
        }

        if (page.DocumentElement.GetAttribute("lang") != "nl" || page.QuerySelectorAll("h1").Length != 1 || page.QuerySelector("main#inhoud") is null)
        {
            yield return $"{address} lacks its language, its heading or its main part";
        }

        if (page.QuerySelector("[style], script:not([src]), style, [onclick]") is { } inline)
        {
            yield return $"{address} holds inline {inline.LocalName}";
        }

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        if (ids.Count != ids.Distinct().Count())
        {
            yield return $"{address} uses an id twice";
        }
    }

    private static bool IsFollowed(string link) => link.StartsWith('/') && !link.StartsWith("/zoeken?", StringComparison.Ordinal);
}
