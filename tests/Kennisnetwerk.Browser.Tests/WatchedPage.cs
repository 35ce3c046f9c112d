using Microsoft.Playwright;

namespace Kennisnetwerk.Browser.Tests;

/// <summary>A page that remembers what it said on the console and what it asked of other origins.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    internal WatchedPage(IBrowserContext context, IPage page, string origin)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => faults.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => faults.Add($"error: {error}");
        page.RequestFailed += (_, request) => faults.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal))
            {
                faults.Add($"other origin: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>What the page should not have done.</summary>
    public IReadOnlyList<string> Faults => faults;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
