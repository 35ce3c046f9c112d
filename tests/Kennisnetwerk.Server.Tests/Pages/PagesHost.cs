using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Microsoft.AspNetCore.TestHost;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>Asks for pages without a network.</summary>
public class PagesHost : IAsyncLifetime
{
    private readonly HtmlParser parser = new();
    private SeededSite? site;

    public IGraphStore Store => site!.Store;

    public IServiceProvider Services => site!.App.Services;

    public HttpClient Client { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        site = await SeededSite.StartAsync(builder => builder.WebHost.UseTestServer(), OpenStoreAsync);
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

    public async ValueTask DisposeAsync()
    {
        if (site is not null)
        {
            await site.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the empty store that the inventory goes into.</summary>
    protected virtual Task<IGraphStore> OpenStoreAsync(string folder, GraphSchema schema) => SeededSite.OpenSqliteAsync(folder, schema);
}
