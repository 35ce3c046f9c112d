using System.Net;
using System.Net.Http.Json;
using Kennisnetwerk.Server.Tests.Processes;

namespace Kennisnetwerk.Server.Tests.Hosting;

/// <summary>One server from its first start to its end: what it answers meanwhile, and what it wrote down of it.</summary>
public sealed class ServerHostTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-host-").FullName;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private ServerProcess? server;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = ServerProcess.Start(folder, new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Debug", ["Logging__LogLevel__Microsoft"] = "Debug" });
        client.BaseAddress = server.Address;
        await server.WaitUntilReadyAsync();
    }

    [Fact]
    public async Task Server_Should_KeepItsPromises_From_StartToEnd()
    {
        await AnswersHealthAsync();
        await AnswersPagesAndProgramsAlikeAsync();
        await TellsNothingOfItselfAsync();
        await AnswersWhoeverAsksBadlyAsync();
        var (exitCode, errors) = await server!.StopAsync();
        var log = await server.Output;

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains($"Kennisnetwerk staat klaar op {server.Address.GetLeftPart(UriPartial.Authority)}", log, StringComparison.Ordinal);
        Assert.Contains($"gegevens    {folder}", log, StringComparison.Ordinal);
        Assert.Contains("GET /zoeken 200 in", log, StringComparison.Ordinal);
        Assert.DoesNotContain("vechtscheiding", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("geheim", log, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Ingelezen: ", log, StringComparison.Ordinal);
    }

    private async Task AnswersHealthAsync()
    {
        Assert.Equal("levend", await client.GetStringAsync(Relative("/health/live"), Cancellation));
        Assert.Equal("gereed", await client.GetStringAsync(Relative("/health/ready"), Cancellation));
    }

    private async Task AnswersPagesAndProgramsAlikeAsync()
    {
        var page = await client.GetStringAsync(Relative("/thema/th-eetstoornissen"), Cancellation);
        using var answer = await client.PostAsJsonAsync(Relative("/graphql"), new { query = "{ thema(id: \"th-eetstoornissen\") { naam } }" }, Cancellation);

        Assert.Contains("<h1>Eetstoornissen</h1>", page, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"thema":{"naam":"Eetstoornissen"}}}""", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task TellsNothingOfItselfAsync()
    {
        foreach (var path in new[] { "/", "/zoeken?q=vechtscheiding", "/zoeken/suggesties?begin=geheim", "/nergens", "/health/live", "/_assets/favicon.svg", "/graphql?query=%7B__typename%7D&geheim=1" })
        {
            using var response = await client.GetAsync(Relative(path), Cancellation);

            Assert.False(response.Headers.Contains("Server"), path);
            Assert.False(response.Headers.Contains("X-Powered-By"), path);
            Assert.False(response.Headers.Contains("Set-Cookie"), path);
        }
    }

    private async Task AnswersWhoeverAsksBadlyAsync()
    {
        using var strange = await client.GetAsync(Relative("/zoeken?q=%FF%FE&type=%00"), Cancellation);
        using var zero = await client.GetAsync(Relative("/onderzoek/%00"), Cancellation);
        using var merged = await client.GetAsync(Relative("/onderzoek/inst-cce?geheim=1"), Cancellation);
        using var post = await client.PostAsync(Relative("/zoeken"), new StringContent("q=geheim"), Cancellation);

        Assert.InRange((int)strange.StatusCode, 200, 499);
        Assert.InRange((int)zero.StatusCode, 400, 499);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/instelling/inst-cce"), (merged.StatusCode, merged.Headers.Location!.OriginalString));
        Assert.InRange((int)post.StatusCode, 400, 499);
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
