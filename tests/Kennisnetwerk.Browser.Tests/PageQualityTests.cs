using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kennisnetwerk.Browser.Tests;

/// <summary>What holds for every kind of page in a browser, wide and narrow.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PageQualityTests(BrowserSite site)
{
    private static readonly (string Name, string Address)[] Kinds =
    [
        ("start", "/"),
        ("zoeken", "/zoeken?q=scheiding"),
        ("zoeken-filter", "/zoeken?q=jeugd&type=Onderzoek"),
        ("zoeken-leeg", "/zoeken?q=xyzzyqwrt"),
        ("onderzoek", "/onderzoek/onz-methodisch-handelen-saxion-01"),
        ("instelling", "/instelling/inst-ejo"),
        ("thema", "/thema/th-continuiteit-18"),
        ("thema-leeg", "/thema/th-verklarende-analyse"),
        ("persoon", "/persoon/pers-margriet-braun"),
        ("specialisme", "/specialisme/sp-forensische-psychiatrie"),
        ("trend", "/trend/tr-ret21-per-maand"),
        ("begrip", "/begrip/bg-wvhs"),
        ("bron", "/bron/bron-01"),
        ("agenda", "/onderzoeksagenda"),
        ("onderzoeken", "/onderzoeken"),
        ("onderzoeken-leeg", "/onderzoeken?thema=th-verklarende-analyse"),
        ("instellingen", "/instellingen"),
        ("begrippen", "/begrippen"),
        ("over", "/over"),
        ("privacy", "/privacy"),
        ("toegankelijkheid", "/toegankelijkheid"),
        ("niet-gevonden", "/bestaat-niet"),
    ];

    private static readonly AxeRunOptions AxeOptions = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string, string, int> Pages
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (name, address) in Kinds)
            {
                data.Add(name, address, 1280);
                data.Add(name, address, 390);
            }

            return data;
        }
    }

    /// <remarks>Faults are read before axe runs: it adds styles of its own, which the policy rightly refuses.</remarks>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Should_BeAccessibleSilentAndAtHome_When_Shown(string name, string address, int width)
    {
        await using var watched = await site.OpenAsync(width);
        var response = await watched.Page.GotoAsync(address);
        await watched.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        var faults = watched.Faults.ToList();
        var axe = await watched.Page.RunAxe(AxeOptions);
        var overflow = await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        await PictureAsync(watched.Page, name, width);

        Assert.Equal(name == "niet-gevonden" ? 404 : 200, response!.Status);
        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        Assert.DoesNotContain(faults, fault => name != "niet-gevonden" || !fault.Contains("404", StringComparison.Ordinal));
        Assert.Equal(0, overflow);
    }

    private static async Task PictureAsync(IPage page, string name, int width)
    {
        if (Environment.GetEnvironmentVariable("KENNISNETWERK_SCHERMEN") is { Length: > 0 } folder)
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = false)");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }
    }
}
