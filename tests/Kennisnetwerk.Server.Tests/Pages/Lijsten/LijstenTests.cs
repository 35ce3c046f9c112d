using AngleSharp.Dom;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Server.Tests.Pages.Lijsten;

/// <summary>Every list: whole, in order, and by pages that lead to each other.</summary>
public abstract class LijstenTests(PagesHost host)
{
    private const int PageSize = 50;

    public static TheoryData<string, string, string> Lists => new()
    {
        { "/onderzoeken", "Werk", "Onderzoeken en publicaties" },
        { "/instellingen", "Organisatie", "Instellingen" },
        { "/themas", "Thema", "Thema's" },
        { "/personen", "Persoon", "Personen" },
        { "/specialismen", "Kennisgebied", "Kennisgebieden" },
        { "/trends", "RetTrend", "Trends en cijfers" },
        { "/begrippen", "Begrip", "Begrippen" },
        { "/bronnen", "Bron", "Bronnen" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_Should_HoldEverythingOnceInAlphabeticalOrder_When_PagedToItsEnd(string address, string type, string title)
    {
        var count = await host.Store.CountAsync(Kijker.Bezoeker, type, null, TestContext.Current.CancellationToken);
        var rows = new List<IElement>();
        var pages = 0;
        for (var next = address; next is not null; pages++)
        {
            var page = await host.GetAsync(next);
            Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal($"{count} in deze lijst", page.QuerySelector("main > p.kn-meta")!.TextContent);
            rows.AddRange(page.QuerySelectorAll(".kn-list > li"));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        var links = rows.ConvertAll(row => row.QuerySelector("a")!);
        var names = links.ConvertAll(link => DutchSortKey.Of(link.TextContent));
        Assert.Equal(count, links.Select(link => link.GetAttribute("href")).Distinct().Count());
        Assert.Equal(count, links.Count);
        Assert.Equal(names.Order(CodePointComparer.Instance), names);
        Assert.Equal((count + PageSize - 1) / PageSize, pages);
        Assert.All(rows, row => Assert.NotEqual("", row.QuerySelector(".kn-meta")!.TextContent.Trim()));
    }

    [Fact]
    public async Task Filter_Should_IncludeWhatIsAboutAPartOfTheThema_When_Narrowed()
    {
        var narrow = await host.GetAsync("/onderzoeken?thema=th-complexe-scheidingen");
        var below = (await host.GetAsync("/thema/th-complexe-scheidingen")).QuerySelectorAll(".kn-group")
            .Single(group => group.QuerySelector("h3")!.TextContent.StartsWith("Onderdelen", StringComparison.Ordinal)).QuerySelectorAll("a").Select(link => link.GetAttribute("href")![7..]).ToList();
        var links = LinksOf(narrow);

        Assert.NotEmpty(below);
        foreach (var part in below)
        {
            Assert.Empty(LinksOf(await host.GetAsync($"/onderzoeken?thema={part}")).Except(links));
        }
    }

    [Theory]
    [InlineData("/onderzoeken?thema=th-nergens", "Thema th-nergens")]
    [InlineData("/onderzoeken?uitvoerder=inst-nergens", "Uitgevoerd door inst-nergens")]
    public async Task Filter_Should_BeShownAsItIs_When_ItNamesNothing(string address, string chip)
    {
        var page = await host.GetAsync(address);

        Assert.StartsWith(chip, page.QuerySelector(".kn-chips a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/onderzoeken", page.QuerySelector(".kn-chips a")!.GetAttribute("href"));
        Assert.Contains("witte vlek", page.QuerySelector(".kn-empty")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/themas?thema=th-eetstoornissen")]
    [InlineData("/onderzoeken?kleur=rood")]
    [InlineData("/onderzoeken?thema=")]
    public async Task Filter_Should_BePassedOver_When_TheListHasNone(string address) => Assert.Empty((await host.GetAsync(address)).QuerySelectorAll(".kn-chips"));

    [Fact]
    public async Task Person_Should_NotBeListedInSearchEngines_When_ListsAreRead()
    {
        var persons = await host.Client.GetAsync("/personen", TestContext.Current.CancellationToken);
        var themas = await host.Client.GetAsync("/themas", TestContext.Current.CancellationToken);

        Assert.Equal("noindex", Assert.Single(persons.Headers.GetValues("X-Robots-Tag")));
        Assert.False(themas.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherList()
    {
        var cursor = (await host.GetAsync("/themas")).QuerySelector("a[rel=next]")!.GetAttribute("href")!.Split("na=")[1];

        var response = await host.Client.GetAsync($"/bron/bron-01?na={cursor}", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Rows_Should_SayStatusAndPeriod_When_TheyAreWorks()
    {
        var row = (await host.GetAsync("/onderzoeken?uitvoerder=inst-lectoraat-jeugd-saxion")).QuerySelectorAll(".kn-list li")
            .Single(row => row.QuerySelector("a")!.GetAttribute("href") == "/onderzoek/onz-methodisch-handelen-saxion-01");

        Assert.Equal("Programmalijn · Lopend · 2021", row.QuerySelector(".kn-meta")!.TextContent);
    }

    private static List<string> LinksOf(IDocument page) => [.. page.QuerySelectorAll(".kn-list a").Select(link => link.GetAttribute("href")!)];
}
