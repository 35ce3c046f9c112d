using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kennisnetwerk.Server.Tests.Processes;

public sealed class GraphQLHttpTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-http-").FullName;
    private readonly HttpClient client = new();
    private const string Persisted = "query($id: ID!) { thema(id: $id) { naam } }";
    private ServerProcess? server;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "documenten"));
        await File.WriteAllTextAsync(Path.Combine(folder, "documenten", "thema.graphql"), Persisted);
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
    public async Task GraphQL_Should_SayNotModified_When_TheAnswerIsKnown()
    {
        var address = new Uri("/graphql?query={themas(first:2){nodes{naam}}}", UriKind.Relative);
        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        again.Headers.AcceptEncoding.ParseAdd("br");
        using var second = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/graphql?query={themas(first:50){nodes{naam}}}", "application/json", "br", "br")]
    [InlineData("/graphql?query={themas(first:50){nodes{naam}}}", "application/graphql-response+json", "gzip", "gzip")]
    [InlineData("/graphql?query={themas(first:50){nodes{naam}}}", "application/json", "identity", "")]
    [InlineData("/graphql?query={themas(first:50){nodes{naam}}}", "text/event-stream", "br", "")]
    [InlineData("/graphql/schema.graphql", "*/*", "br", "br")]
    [InlineData("/zoeken?q=jeugd", "text/html", "gzip, br", "br")]
    public async Task Answer_Should_BeCompressed_When_TheClientTakesIt(string address, string accept, string encodings, string expected)
    {
        using var plain = await AskAsync(address, accept, "identity");
        using var answer = await AskAsync(address, accept, encodings);

        Assert.Equal(expected, string.Join(' ', answer.Content.Headers.ContentEncoding));
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var text = expected switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        Assert.Equal(
            await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await new StreamReader(text).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task GraphQL_Should_RunAPersistedDocument_When_ItIsInTheFolder()
    {
        var id = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Persisted)));
        var answer = await client.GetStringAsync(
            new Uri($"/graphql?documentId=sha256:{id}&variables={Uri.EscapeDataString("{\"id\":\"th-eetstoornissen\"}")}", UriKind.Relative),
            TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"thema":{"naam":"Eetstoornissen"}}}""", answer);
    }

    [Fact]
    public async Task Sdl_Should_BeServed_When_Asked() =>
        Assert.Contains("type Onderzoek", await client.GetStringAsync(new Uri("/graphql/schema.graphql", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task Health_Should_BeLive_When_TheProcessAnswers() =>
        Assert.Equal("levend", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken));

    private async Task<HttpResponseMessage> AskAsync(string address, string accept, string encodings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.AcceptEncoding.ParseAdd(encodings);
        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
