using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisnetwerk.Graph.Stores;
using Microsoft.AspNetCore.TestHost;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>Asks for pages without a network.</summary>
public sealed class PagesHost : IAsyncLifetime
{
    private readonly HtmlParser parser = new();
    private SeededSite? site;

    public IGraphStore Store => site!.Store;

    public IServiceProvider Services => site!.App.Services;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        site = await SeededSite.StartAsync(builder => builder.WebHost.UseTestServer());
        Client = site.App.GetTestClient();
    }

    /// <summary>Gets a page that has to be there.</summary>
    public async Task<IDocument> GetAsync(string address)
    {
        var response = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address} gave {(int)response.StatusCode}");
        return await ReadAsync(response);
    }

    public async Task<IDocument> ReadAsync(HttpResponseMessage response) =>
        parser.ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync() => site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
