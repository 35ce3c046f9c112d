using Microsoft.Playwright;

namespace Kennisnetwerk.Browser.Tests;

/// <summary>What somebody does without a mouse, or without script.</summary>
[Collection(SharedBrowser.Name)]
public sealed class KeyboardTests(BrowserSite site)
{
    [Fact]
    public async Task FirstTab_Should_LeadToTheContent_When_Entered()
    {
        await using var watched = await site.OpenAsync(1280);
        await watched.Page.GotoAsync("/over");

        await watched.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Naar de inhoud", await FocusedTextAsync(watched.Page));
        await watched.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("inhoud", await watched.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_Should_Work_When_OnlyKeysAreUsed(bool script)
    {
        await using var watched = await site.OpenAsync(390, script);
        await watched.Page.GotoAsync("/");
        var box = watched.Page.Locator("#zoekvraag");

        await box.PressSequentiallyAsync("vechtscheiding");
        await Assertions.Expect(box).ToHaveValueAsync("vechtscheiding");
        await box.PressAsync("Enter");
        await watched.Page.WaitForURLAsync("**/zoeken?q=vechtscheiding", new PageWaitForURLOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

        Assert.NotEqual(0, await watched.Page.Locator(".kn-hit").CountAsync());
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Box_Should_OfferCompletions_When_ScriptRuns()
    {
        await using var watched = await site.OpenAsync(1280);
        await watched.Page.GotoAsync("/");

        await watched.Page.Locator("#zoekvraag").PressSequentiallyAsync("verkl");
        await watched.Page.Locator("#zoekvoorstellen option").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        Assert.NotEqual(0, await watched.Page.Locator("#zoekvoorstellen option").CountAsync());
    }

    [Fact]
    public async Task Focus_Should_BeVisible_When_TabbedThrough()
    {
        await using var watched = await site.OpenAsync(1280);
        await watched.Page.GotoAsync("/onderzoeksagenda");
        for (var step = 0; step < 25; step++)
        {
            await watched.Page.Keyboard.PressAsync("Tab");
            var outline = await watched.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle");
            Assert.NotEqual("none", outline);
        }
    }

    private static Task<string> FocusedTextAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");
}
