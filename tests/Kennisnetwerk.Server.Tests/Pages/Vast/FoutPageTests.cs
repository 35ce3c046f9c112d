using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Parser;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kennisnetwerk.Server.Tests.Pages.Vast;

/// <summary>What a reader sees when the store fails: a Dutch page that tells nothing of the inside, and a log that does.</summary>
public sealed class FoutPageTests : IAsyncLifetime, ILoggerProvider
{
    private const string Secret = "wachtwoord van de database";
    private readonly ConcurrentQueue<string> log = [];
    private readonly string folder = Directory.CreateTempSubdirectory("kn-fout-").FullName;
    private Exception failure = new InvalidOperationException(Secret);
    private WebApplication? app;
    private SearchIndex? index;

    public async ValueTask InitializeAsync()
    {
        var schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));
        var store = FailingStore.With(schema, () => failure);
        var projection = new SearchProjection(schema);
        index = SearchIndex.Open(folder, new IndexSettings { Fields = projection.Fields, Analyzer = projection.Analyzer });
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(this);
        builder.Services.AddSingleton(store).AddSingleton<AgendaReader>().AddSingleton<IZoekdienst>(new Zoekdienst(store, index, projection)).AddKennisnetwerkPages();
        app = builder.Build();
        app.MapKennisnetwerkPages();
        await app.StartAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/onderzoeken")]
    [InlineData("/onderzoeksagenda")]
    [InlineData("/zoeken?q=geheime%20vraag")]
    [InlineData("/onderzoek/onz-1")]
    public async Task Page_Should_SayThatItIsNotTheReader_When_ItFails(string address)
    {
        var (status, heading, body) = await GetAsync(address);

        Assert.Equal((HttpStatusCode.InternalServerError, "Er ging iets mis"), (status, heading));
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.Contains(log, line => line.Contains(address.Split('?')[0], StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains("geheime", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/thema/th-1")]
    public async Task Page_Should_AskToTryAgain_When_TheStoreIsAway(string address)
    {
        failure = new GraphStoreException("sqlite.busy", Secret, isTransient: true);

        var (status, heading, body) = await GetAsync(address);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Even niet beschikbaar"), (status, heading));
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.NotEmpty(log);
    }

    [Fact]
    public async Task Page_Should_SayThatItIsNotTheReader_When_TheStoreIsBroken()
    {
        failure = new GraphStoreException("sqlite.corrupt", Secret, isTransient: false);

        Assert.Equal(HttpStatusCode.InternalServerError, (await GetAsync("/")).Status);
    }

    [Theory]
    [InlineData("/over")]
    [InlineData("/privacy")]
    [InlineData("/nergens")]
    public async Task Page_Should_Answer_When_ItNeedsNoStore(string address) => Assert.NotEqual(HttpStatusCode.InternalServerError, (await GetAsync(address)).Status);

    public ILogger CreateLogger(string categoryName) => new Lines(log);

    public void Dispose()
    {
    }

    public async ValueTask DisposeAsync()
    {
        await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        index?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(HttpStatusCode Status, string Heading, string Body)> GetAsync(string address)
    {
        var response = await app!.GetTestClient().GetAsync(address, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        return (response.StatusCode, new HtmlParser().ParseDocument(body).QuerySelector("h1")!.TextContent, body);
    }

    private sealed class Lines(ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Enqueue(formatter(state, exception));
            }
        }
    }
}
