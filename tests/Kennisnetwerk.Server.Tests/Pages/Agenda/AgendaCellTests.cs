using System.Globalization;
using AngleSharp.Dom;

namespace Kennisnetwerk.Server.Tests.Pages.Agenda;

/// <summary>Every number of the agenda is that of the list behind it.</summary>
public abstract class AgendaCellTests(PagesHost host)
{
    [Theory]
    [InlineData(".kn-agenda tfoot td a[href*=thema]")]
    [InlineData(".kn-agenda tbody td:last-child a")]
    public async Task Total_Should_BeThatOfItsList_When_Followed(string cells)
    {
        var page = await host.GetAsync("/onderzoeksagenda");

        Assert.NotEmpty(page.QuerySelectorAll(cells));
        foreach (var cell in page.QuerySelectorAll(cells))
        {
            var list = await host.GetAsync(cell.GetAttribute("href")!);
            Assert.Equal(
                cell.TextContent == "0" ? null : $"{cell.TextContent} in deze lijst", list.QuerySelector("main > p.kn-meta")?.TextContent);
        }
    }

    [Fact]
    public async Task Row_Should_HoldNoMoreThanItsTotal_When_WorksAreAboutSeveralThemas()
    {
        var page = await host.GetAsync("/onderzoeksagenda");

        Assert.All(page.QuerySelectorAll(".kn-agenda tbody tr:has(td)"), row =>
        {
            var numbers = row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture)).ToList();
            Assert.All(numbers, number => Assert.InRange(number, 0, numbers[^1]));
            Assert.InRange(numbers[^1], 1, 1000);
        });
    }

    [Fact]
    public async Task Table_Should_TellWhatItsNumbersAre_When_ReadAloud()
    {
        var page = await host.GetAsync("/onderzoeksagenda");
        var table = page.QuerySelector("table")!;

        Assert.Equal("Aantal onderzoeken en publicaties per organisatie en thema", table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody tr:has(td) th, tfoot th"), heading => Assert.Equal("row", heading.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody td a"), cell => Assert.StartsWith($"{cell.TextContent}, ", cell.GetAttribute("aria-label"), StringComparison.Ordinal));
        Assert.Equal(table.QuerySelectorAll("tbody td a").Length, table.QuerySelectorAll("tbody td a").Select(cell => cell.GetAttribute("href")).Distinct().Count());
    }

    [Fact]
    public async Task Rows_Should_StandInTwoParts_When_SomeDoResearchAboutOtherThings()
    {
        var page = await host.GetAsync("/onderzoeksagenda");
        var parts = page.QuerySelectorAll(".kn-agenda tbody").ToList();

        Assert.Equal(2, parts.Count);
        Assert.All(parts[0].QuerySelectorAll("tr"), row => Assert.NotEmpty(row.QuerySelectorAll("td.kn-some")));
        Assert.All(parts[1].QuerySelectorAll("tr:has(td)"), row => Assert.Empty(row.QuerySelectorAll("td.kn-some")));
        Assert.StartsWith("Doen onderzoek, maar", parts[1].QuerySelector("th")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Narrow_Should_SayTheTotalOfEachThema_When_TheTableIsAList()
    {
        var page = await host.GetAsync("/onderzoeksagenda");
        var totals = page.QuerySelectorAll(".kn-agenda tfoot td a[href*=thema]").Select(cell => cell.TextContent).ToList();
        var sections = page.QuerySelectorAll(".kn-agenda-narrow section").ToList();

        Assert.Equal(totals.Count, sections.Count);
        Assert.All(sections.Zip(totals), pair => Assert.StartsWith(
            pair.Second switch { "0" => "Geen onderzoek bekend.", "1" => "Het ene onderzoek bij", var total => $"Alle {total} bij" }, pair.First.QuerySelector("p")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Columns_Should_BeTheThemasOfTheStartPage_When_Compared()
    {
        var agenda = await host.GetAsync("/onderzoeksagenda");
        var start = await host.GetAsync("/");

        Assert.Equal(LinksOf(start, ".kn-card h3 a"), LinksOf(agenda, ".kn-agenda thead a"));
    }

    private static IEnumerable<string> LinksOf(IDocument page, string selector) => page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!);
}
