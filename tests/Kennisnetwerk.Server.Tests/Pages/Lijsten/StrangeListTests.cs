using AngleSharp.Dom;

namespace Kennisnetwerk.Server.Tests.Pages.Lijsten;

[Collection(StrangePages.Name)]
public sealed class StrangeListTests(StrangePagesHost host)
{
    private const string Address = "/onderzoeken?uitvoerder=inst-druk";

    [Fact]
    public async Task Page_Should_LeadBackToTheBeginningAndKeepItsFilter_When_ItIsNotTheFirst()
    {
        var first = await host.GetAsync(Address);
        var second = await host.GetAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Null(first.QuerySelector("a[rel=first]"));
        Assert.Equal(Address, second.QuerySelector("a[rel=first]")!.GetAttribute("href"));
        Assert.StartsWith(Address + "&na=", first.QuerySelector("a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith(" (vervolg) - Kennisnetwerk Jeugd Overijssel", second.Title, StringComparison.Ordinal);
        Assert.Equal(TextOf(first, ".kn-chips"), TextOf(second, ".kn-chips"));
        Assert.Equal("60 in deze lijst", TextOf(second, "main > p.kn-meta"));
        Assert.Equal((50, 10), (RowsOf(first), RowsOf(second)));
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Cell_Should_CountMoreThanAPage_When_ItsListIsLonger()
    {
        var row = (await host.GetAsync("/onderzoeksagenda")).QuerySelectorAll(".kn-agenda tbody tr").Single(row => row.QuerySelector("th a")?.GetAttribute("href") == "/instelling/inst-druk");

        Assert.Equal(("60", Address), (row.QuerySelectorAll("td")[^1].TextContent, row.QuerySelectorAll("td a")[^1].GetAttribute("href")));
    }

    private static string TextOf(IDocument page, string selector) => page.QuerySelector(selector)!.TextContent;

    private static int RowsOf(IDocument page) => page.QuerySelectorAll(".kn-list > li").Length;
}
