using System.Globalization;
using AngleSharp.Dom;

namespace Kennisnetwerk.Server.Tests.Pages.Zoeken;

/// <summary>The filters of the results: their numbers hold, their links keep the question, and taking one away gives back what was.</summary>
public abstract class ZoekFacetTests(PagesHost host)
{
    [Theory]
    [InlineData("/zoeken?q=jeugd")]
    [InlineData("/zoeken?q=")]
    [InlineData("/zoeken?q=18-%2F18%2B")]
    public async Task Number_Should_BeThatOfTheResults_When_AnyFacetIsFollowed(string address)
    {
        var page = await host.GetAsync(address);
        var choices = page.QuerySelectorAll(".kn-facets li").ToList();

        Assert.NotEmpty(choices);
        foreach (var choice in choices.Where((_, place) => place % 3 == 0))
        {
            var link = choice.QuerySelector("a")!.GetAttribute("href")!;
            Assert.StartsWith(address, link, StringComparison.Ordinal);
            Assert.Equal(choice.QuerySelector(".kn-number")!.TextContent, HeadingOf(await host.GetAsync(link)).Split(' ')[0]);
        }
    }

    [Fact]
    public async Task Chips_Should_TakeOneFilterAwayEach_When_SeveralAreChosen()
    {
        var page = await host.GetAsync("/zoeken?q=jeugd&status=LOPEND&type=Onderzoek&type=Thema");

        Assert.Equal(
            [("Status: Lopend", "/zoeken?q=jeugd&type=Onderzoek&type=Thema"), ("Soort informatie: Onderzoek", "/zoeken?q=jeugd&status=LOPEND&type=Thema"), ("Soort informatie: Thema", "/zoeken?q=jeugd&status=LOPEND&type=Onderzoek")],
            page.QuerySelectorAll(".kn-chips a").Select(chip => (chip.FirstChild!.TextContent.Trim(), chip.GetAttribute("href")!)));
        Assert.All(page.QuerySelectorAll(".kn-chips a"), chip => Assert.EndsWith(", filter weghalen", chip.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chosen_Should_BeMarkedAndLeadBack_When_AFacetIsOn()
    {
        var page = await host.GetAsync("/zoeken?q=jeugd&type=Onderzoek");

        var chosen = Assert.Single(page.QuerySelectorAll(".kn-facets a.kn-chosen"));
        Assert.Equal("/zoeken?q=jeugd", chosen.GetAttribute("href"));
        Assert.Equal("Onderzoek, gekozen; filter weghalen", chosen.TextContent);
        Assert.Contains(page.QuerySelectorAll(".kn-facets a"), link => link.GetAttribute("href")!.StartsWith("/zoeken?q=jeugd&type=Onderzoek&type=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thema_Should_BeNamed_When_ItIsAFacetOrAFilter()
    {
        var page = await host.GetAsync("/zoeken?q=&thema=th-eetstoornissen");

        Assert.StartsWith("Thema: Eetstoornissen", page.QuerySelector(".kn-chips a")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll(".kn-facets li a"), link => link.TextContent.StartsWith("th-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/zoeken?q=jeugd&categorie=zorgvorm")]
    [InlineData("/zoeken?q=jeugd&zicht=rol%3ABezoeker")]
    [InlineData("/zoeken?q=jeugd&titel=x")]
    [InlineData("/zoeken?q=jeugd&type=")]
    public async Task Filter_Should_NotBeShown_When_ItNarrowsNothing(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Empty(page.QuerySelectorAll(".kn-chips"));
        Assert.Equal(HeadingOf(await host.GetAsync("/zoeken?q=jeugd")), HeadingOf(page));
    }

    [Theory]
    [InlineData("/zoeken?q=jeugd&type=Draak")]
    [InlineData("/zoeken?q=jeugd&jaar=1066")]
    public async Task Page_Should_HelpOn_When_AFilterLeavesNothing(string address)
    {
        var page = await host.GetAsync(address);

        Assert.Equal("Niets gevonden", HeadingOf(page));
        Assert.Contains("voor 'jeugd' met deze filters", page.QuerySelector(".kn-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/zoeken?q=jeugd", page.QuerySelector(".kn-empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Groups_Should_BeNamedInDutch_When_Shown()
    {
        var names = (await host.GetAsync("/zoeken?q=")).QuerySelectorAll(".kn-facets h3").Select(heading => heading.TextContent).ToList();

        Assert.Equal("Soort informatie", names[0]);
        Assert.All(names, name => Assert.Matches("^[A-Z][a-z ]+$", name));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public async Task Values_Should_FoldAwayBeyondSix_When_ThereAreMany()
    {
        var page = await host.GetAsync("/zoeken?q=");

        Assert.All(page.QuerySelectorAll(".kn-facets > ul"), list => Assert.InRange(list.QuerySelectorAll("li").Length, 1, 6));
        Assert.All(page.QuerySelectorAll(".kn-facets > details"), more => Assert.EndsWith(
            $"({more.QuerySelectorAll("li").Length.ToString(CultureInfo.InvariantCulture)})", more.QuerySelector("summary")!.TextContent, StringComparison.Ordinal));
    }

    private static string HeadingOf(IDocument page) => page.QuerySelector("#resultaten")!.TextContent;
}
