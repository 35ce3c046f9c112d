using Kennisnetwerk.Server.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace Kennisnetwerk.Browser.Tests;

/// <summary>A browser and the site that it looks at, once for all tests.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private SeededSite? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the site is.</summary>
    public string Origin => site!.App.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }

        site = await SeededSite.StartAsync(builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>Opens an empty page, watched for what it should not do; skips the test when there is no browser.</summary>
    public async Task<WatchedPage> OpenAsync(int width, bool script = true)
    {
        Assert.SkipWhen(browser is null, $"There is no browser at {Executable}; install chromium or set CHROMIUM.");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Origin,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "nl-NL",
        });
        return new WatchedPage(context, await context.NewPageAsync(), Origin);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }
}
