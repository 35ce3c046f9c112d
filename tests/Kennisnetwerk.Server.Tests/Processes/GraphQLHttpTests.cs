using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Processes;

public sealed class GraphQLHttpTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-http-").FullName;
    private readonly HttpClient client = new();
    private ServerProcess? server;

    public async ValueTask InitializeAsync()
    {
        server = ServerProcess.Start(folder);
        client.BaseAddress = server.Address;
        await server.WaitUntilReadyAsync();
    }

    [Fact]
    public async Task GraphQL_Should_AnswerPrograms_AndShowGraphiQLToBrowsers()
    {
        var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ thema(id: \"th-eetstoornissen\") { naam } }" }, TestContext.Current.CancellationToken);
        using var browse = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        browse.Headers.Accept.ParseAdd("text/html");
        var page = await client.SendAsync(browse, TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Eetstoornissen", JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("data").GetProperty("thema").GetProperty("naam").GetString());
        Assert.Contains("id=\"graphiql\"", html, StringComparison.Ordinal);
        foreach (var asset in System.Text.RegularExpressions.Regex.Matches(html, "(?:src|href)=\"([^\"]+)\"").Select(match => match.Groups[1].Value))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(asset, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task Sdl_Should_BeServed_When_Asked() =>
        Assert.Contains("type Onderzoek", await client.GetStringAsync(new Uri("/graphql/schema.graphql", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task Health_Should_BeLive_When_TheProcessAnswers() =>
        Assert.Equal("levend", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
