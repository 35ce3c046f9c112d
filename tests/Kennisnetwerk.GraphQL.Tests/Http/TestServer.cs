using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Http;
using Kennisnetwerk.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Kennisnetwerk.GraphQL.Tests.Http;

/// <summary>The endpoint on a free port of the loopback interface.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string GraphQLType = "application/graphql-response+json";

    private readonly WebApplication _application;

    private TestServer(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public Uri Address => new(Client.BaseAddress!, "/graphql");

    public static async Task<TestServer> StartAsync(GraphQLHttpOptions? options = null, GraphQLExecutor? executor = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.MapGraphQL("/graphql", executor ?? TestService.CreateExecutor(), options);
        await application.StartAsync();
        return new TestServer(application);
    }

    /// <summary>Posts a request; the body is sent as it is when it is a string.</summary>
    public Task<HttpResponseMessage> PostAsync(object body, string? accept = GraphQLType, string? contentType = "application/json")
    {
        var text = body as string ?? JsonSerializer.Serialize(body);
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(request, accept);
    }

    /// <summary>Gets the endpoint with a query string.</summary>
    public Task<HttpResponseMessage> GetAsync(string queryString, string? accept = GraphQLType, string? ifNoneMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Address}?{queryString}"));
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
