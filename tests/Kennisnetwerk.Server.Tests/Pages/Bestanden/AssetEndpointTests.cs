using System.Net;

namespace Kennisnetwerk.Server.Tests.Pages.Bestanden;

public abstract class AssetEndpointTests(PagesHost host)
{
    [Theory]
    [InlineData("favicon.svg", "image/svg+xml")]
    [InlineData("kennisnetwerk.css", "text/css")]
    [InlineData("zoeken.js", "text/javascript")]
    [InlineData("graphiql.js", "text/javascript")]
    [InlineData("graphiql.css", "text/css")]
    public async Task File_Should_SayWhatItIs_When_Asked(string name, string type)
    {
        var response = await GetAsync($"/_assets/{name}");

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_Should_AskForFilesWithTheirVersion_When_TheyLoadThem()
    {
        var page = await host.GetAsync("/");
        var files = page.QuerySelectorAll("link[href^='/_assets/'], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();

        Assert.Equal(3, files.Count);
        foreach (var file in files)
        {
            Assert.Matches("\\?v=[0-9a-f]{12}$", file);
            Assert.Equal("public, max-age=31536000, immutable", (await GetAsync(file)).Headers.CacheControl!.ToString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?v=")]
    [InlineData("?v=000000000000")]
    public async Task File_Should_BeAskedForAgain_When_ItsVersionIsAnother(string query) =>
        Assert.Equal("no-cache", (await GetAsync($"/_assets/kennisnetwerk.css{query}")).Headers.CacheControl!.ToString());

    [Fact]
    public async Task File_Should_NotBeSentAgain_When_TheReaderHasIt()
    {
        var first = await GetAsync("/_assets/kennisnetwerk.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_assets/kennisnetwerk.css");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());

        var second = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/_assets/KENNISNETWERK.CSS")]
    [InlineData("/_assets/nergens.js")]
    [InlineData("/_assets/..%2fkennisnetwerk.dll")]
    [InlineData("/_assets/%2fetc%2fpasswd")]
    [InlineData("/_assets/graphiql")]
    [InlineData("/_assets/graphiql/")]
    public async Task File_Should_NotBeThere_When_ItIsNotListed(string address) => Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).StatusCode);

    private Task<HttpResponseMessage> GetAsync(string address) => host.Client.GetAsync(address, TestContext.Current.CancellationToken);
}
