using System.Net;
using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Pages.Zoeken;

/// <summary>What can be typed in the box, and what comes back.</summary>
public abstract class ZoekQuestionTests(PagesHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/zoeken?q=jeugd&type=Thema")]
    [InlineData("/bestaat-niet")]
    public async Task Form_Should_WorkWithoutScript_When_OnAnyPage(string address)
    {
        var page = await host.ReadAsync(await host.Client.GetAsync(address, TestContext.Current.CancellationToken));

        var form = page.QuerySelector("main form")!;
        Assert.Equal(("/zoeken", "get", "search"), (form.GetAttribute("action"), form.GetAttribute("method"), form.GetAttribute("role")));
        var box = form.QuerySelector("input[name=q]")!;
        Assert.Equal("500", box.GetAttribute("maxlength"));
        Assert.Equal("off", box.GetAttribute("autocomplete"));
        Assert.NotNull(form.QuerySelector($"label[for={box.Id}]"));
        Assert.NotNull(form.QuerySelector("button[type=submit]"));
        Assert.Contains("geen namen", form.QuerySelector($"#{box.GetAttribute("aria-describedby")}")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("18-/18+")]
    [InlineData("K-EET & lvb")]
    [InlineData("\"complexe scheiding\"")]
    [InlineData("  jeugd  ")]
    [InlineData("100% + 'zo'; #a?b=c")]
    [InlineData("suïcide é 𠀀")]
    [InlineData("titel:scheiding -school jaar:2019..2021")]
    [InlineData("*")]
    [InlineData("((((")]
    public async Task Box_Should_ShowWhatWasTyped_WhateverItWas(string vraag)
    {
        var page = await host.GetAsync($"/zoeken?q={Uri.EscapeDataString(vraag)}");

        Assert.Equal(vraag.Trim(), page.QuerySelector("#zoekvraag")!.GetAttribute("value"));
        Assert.StartsWith($"Zoeken naar {vraag.Trim()} - ", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zoeken")]
    [InlineData("/zoeken?q=")]
    [InlineData("/zoeken?q=%20%20")]
    public async Task Page_Should_ShowEverything_When_NothingIsAsked(string address)
    {
        var page = await host.GetAsync(address);

        Assert.EndsWith("resultaten", page.QuerySelector("#resultaten")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(10, page.QuerySelectorAll(".kn-hit").Length);
        Assert.Empty(page.QuerySelectorAll(".kn-why"));
    }

    [Theory]
    [InlineData("/zoeken?q=jeugd&na=onzin")]
    [InlineData("/zoeken?q=jeugd&na=%00")]
    [InlineData("/zoeken?q=jeugd&na=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Page_Should_SayWhy_When_ThePlaceInTheResultsIsNone(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        var page = await host.ReadAsync(response);
        Assert.NotEqual("", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("jeugd", page.QuerySelector("#zoekvraag")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(500, HttpStatusCode.OK)]
    [InlineData(501, HttpStatusCode.BadRequest)]
    [InlineData(3000, HttpStatusCode.BadRequest)]
    public async Task Page_Should_TakeAsMuchAsTheBoxDoes_When_TheQuestionIsLong(int length, HttpStatusCode expected)
    {
        var vraag = string.Concat(Enumerable.Repeat("𠀀 jeugd ", 400))[..length];
        var response = await host.Client.GetAsync($"/zoeken?q={Uri.EscapeDataString(vraag)}", TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
        Assert.InRange((await host.ReadAsync(response)).QuerySelector("#zoekvraag")!.GetAttribute("value")!.Length, 490, 500);
    }

    [Fact]
    public async Task Hits_Should_SayWhatTheyAreAndWhyTheyAreThere_When_Found()
    {
        var page = await host.GetAsync("/zoeken?q=scheiding");

        Assert.All(page.QuerySelectorAll(".kn-hit"), hit =>
        {
            Assert.StartsWith("/", hit.QuerySelector("h3 a")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Matches("^[A-Z]", hit.QuerySelector(".kn-meta")!.TextContent);
            Assert.StartsWith("Waarom gevonden: ", hit.QuerySelector(".kn-why")!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(hit.QuerySelectorAll(".kn-why mark"));
        });
    }

    [Theory]
    [InlineData("complexe sch", "omplexe scheiding")]
    [InlineData("EETST", "etstoorniss")]
    [InlineData("  verkl  ", "erklarende")]
    public async Task Suggesties_Should_CompleteWhatIsTyped_When_SomethingIsCalledSo(string begin, string expected)
    {
        var texts = await SuggestiesAsync(begin);

        Assert.Contains(texts, text => text.Contains(expected, StringComparison.OrdinalIgnoreCase));
        Assert.InRange(texts.Length, 1, 8);
        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(" a ")]
    [InlineData("xyzzyqwrt")]
    [InlineData("\"<(")]
    public async Task Suggesties_Should_BeEmpty_When_NothingIsCalledSo(string begin) => Assert.Empty(await SuggestiesAsync(begin));

    [Fact]
    public async Task Suggesties_Should_BeEmpty_When_MoreIsTypedThanAQuestionHolds() => Assert.Empty(await SuggestiesAsync(new string('j', 501)));

    private async Task<string[]> SuggestiesAsync(string begin)
    {
        var response = await host.Client.GetAsync($"/zoeken/suggesties?begin={Uri.EscapeDataString(begin)}", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return JsonSerializer.Deserialize<string[]>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
