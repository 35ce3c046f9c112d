using System.Globalization;
using AngleSharp.Dom;

namespace Kennisnetwerk.Server.Tests.Pages.Agenda;

public abstract class AgendaPageTests(PagesHost host)
{
    [Fact]
    public async Task Page_Should_HaveTheFiveThemasAsColumns_When_Read()
    {
        var page = await host.GetAsync("/onderzoeksagenda");

        Assert.Equal(5, page.QuerySelectorAll(".kn-agenda thead th a").Length);
        Assert.All(page.QuerySelectorAll(".kn-agenda tbody tr:has(td)"), row => Assert.Equal(6, row.QuerySelectorAll("td a[href]").Length));
    }

    [Fact]
    public async Task Page_Should_CountWhatTheListBehindItHolds_When_ACellIsFollowed()
    {
        var page = await host.GetAsync("/onderzoeksagenda");
        var cells = page.QuerySelectorAll(".kn-agenda td.kn-some a").ToList();

        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            var list = await host.GetAsync(cell.GetAttribute("href")!);
            Assert.Equal(cell.TextContent, list.QuerySelectorAll(".kn-list > li").Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Page_Should_NameTheGap_When_NothingIsKnownAboutAThema()
    {
        var page = await host.GetAsync("/onderzoeksagenda");
        var gaps = page.QuerySelectorAll(".kn-notice").ToList();

        Assert.Equal(page.QuerySelectorAll(".kn-agenda tfoot td.kn-zero").Length, gaps.Count);
        Assert.All(gaps, gap => Assert.StartsWith("Geen onderzoek bekend bij ", gap.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_Should_SayThatNothingIsKnown_When_AnEmptyCellIsFollowed()
    {
        var page = await host.GetAsync("/onderzoeksagenda");
        var list = await host.GetAsync(page.QuerySelector(".kn-agenda td.kn-zero a")!.GetAttribute("href")!);

        Assert.Contains("Geen onderzoek of publicatie bekend.", list.QuerySelector(".kn-empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Should_SayTheSameAsAList_When_TheScreenIsNarrow()
    {
        var page = await host.GetAsync("/onderzoeksagenda");

        Assert.Equal(
            page.QuerySelectorAll(".kn-agenda tbody td.kn-some a").Select(Address).Order(),
            page.QuerySelectorAll(".kn-agenda-narrow li a").Select(Address).Order());
    }

    private static string Address(IElement link) => link.GetAttribute("href")!;
}
