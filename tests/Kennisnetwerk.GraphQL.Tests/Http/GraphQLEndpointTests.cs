using System.Net;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Http;
using Kennisnetwerk.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Http;

namespace Kennisnetwerk.GraphQL.Tests.Http;

public sealed class GraphQLEndpointTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TestServer.StartAsync(new GraphQLHttpOptions
    {
        MaxBodyBytes = 2_000,
        MaxQueryStringLength = 500,
        MaxJsonDepth = 8,
        Browser = http => http.Response.WriteAsync("GraphiQL"),
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("{ __typename }", TestServer.GraphQLType, 200)]
    [InlineData("{ fails }", TestServer.GraphQLType, 200)]
    [InlineData("{ must }", TestServer.GraphQLType, 200)]
    [InlineData("{ nope }", TestServer.GraphQLType, 400)]
    [InlineData("{", TestServer.GraphQLType, 400)]
    [InlineData("query ($id: ID!) { author(id: $id) { id } }", TestServer.GraphQLType, 400)]
    [InlineData("{ nope }", "application/json", 200)]
    [InlineData("{", "application/json", 200)]
    public async Task Post_Should_TellByItsStatus_When_TheMediaTypeAllows(string query, string accept, int status)
    {
        using var response = await _server.PostAsync(new { query }, accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal($"{accept}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json, APPLICATION/GraphQL-Response+JSON", TestServer.GraphQLType)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json")]
    [InlineData("application/graphql-response+json;q=0, */*", "application/json")]
    [InlineData("text/html, application/graphql-response+json; charset=utf-8", TestServer.GraphQLType)]
    [InlineData("text/plain", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("application/json; charset=latin1", null)]
    [InlineData("text/*", null)]
    public async Task Post_Should_ChooseTheMediaType_When_ClientsAcceptSeveral(string? accept, string? expected)
    {
        using var response = await _server.PostAsync(new { query = "{ __typename }" }, accept);

        Assert.Equal(expected is null ? HttpStatusCode.NotAcceptable : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected ?? "application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("", "The body is empty")]
    [InlineData("{", "not JSON")]
    [InlineData("{} x", "not JSON")]
    [InlineData("[{\"query\":\"{ __typename }\"}]", "batches are not supported")]
    [InlineData("\"query\"", "must be a JSON object")]
    [InlineData("{\"query\":1}", "\\\"query\\\" must be a string")]
    [InlineData("{\"query\":null}", "There is no query")]
    [InlineData("{\"query\":\"\\uD800\"}", "in Unicode text")]
    [InlineData("{\"query\":\"{a}\",\"\\uDC00\":1}", "in Unicode text")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":{\"\\uDC00\":[]}}}", "in Unicode text")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[]}", "\\\"variables\\\" must be a JSON object")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":\"\"}", "\\\"extensions\\\" must be a JSON object")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":{}}", "\\\"operationName\\\" must be a string")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":[[[[[[[[[]]]]]]]]]}}", "at most 8 levels")]
    public async Task Post_Should_Refuse_When_TheBodyIsBad(string body, string message)
    {
        using var response = await _server.PostAsync(body, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, await ReadAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF{\"query\":\"{ __typename }\",\"unknown\":[],\"variables\":null,\"operationName\":null,\"extensions\":null}")]
    [InlineData("{\"query\":\"{ nope }\",\"query\":\"{ __typename }\"}")]
    public async Task Post_Should_Answer_When_TheBodyIsOddButFine(string body)
    {
        using var response = await _server.PostAsync(body);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await ReadAsync(response));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Post_Should_Refuse_When_TheBodyIsNotJsonInUtf8(string? contentType)
    {
        using var response = await _server.PostAsync(new { query = "{ __typename }" }, contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Post_Should_Refuse_When_TheBodyIsTooLarge()
    {
        using var response = await _server.PostAsync(new { query = new string(' ', 3_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("more than the limit of 2000", await ReadAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Request_Should_BeRefused_When_TheMethodIsAnother(string method)
    {
        using var response = await _server.SendAsync(new HttpRequestMessage(new HttpMethod(method), _server.Address), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("query={__typename}", 200)]
    [InlineData("query={__typename}&variables=&operationName=&extensions=", 200)]
    [InlineData("query=query($id:ID!){author(id:$id){id}}&variables={\"id\":\"a1\"}", 200)]
    [InlineData("query={__typename}&variables={", 400)]
    [InlineData("query={__typename}&variables=[]", 400)]
    [InlineData("query={__typename}&query={must}", 400)]
    [InlineData("", 400)]
    [InlineData("query=mutation{add(amount:1)}", 405)]
    [InlineData("query=mutation A{add(amount:1)} query B{__typename}&operationName=B", 200)]
    public async Task Get_Should_RunQueriesOnly_When_Asked(string queryString, int status)
    {
        using var response = await _server.GetAsync(queryString);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Get_Should_Refuse_When_TheAddressIsTooLong()
    {
        using var response = await _server.GetAsync($"query={{__typename}}&x={new string('x', 600)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
    }

    [Fact]
    public async Task Get_Should_SayNotModified_When_TheTagIsKnown()
    {
        using var first = await _server.GetAsync("query={authors{name}}");
        var tag = first.Headers.ETag!.ToString();

        using var second = await _server.GetAsync("query={authors{name}}", ifNoneMatch: $"\"other\", {tag}");
        using var other = await _server.GetAsync("query={authors{id}}", ifNoneMatch: tag);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag!.ToString());
        Assert.Empty(await ReadAsync(second));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Get_Should_ShowTheBrowserPage_When_HtmlIsAskedWithoutAQuery()
    {
        using var page = await _server.GetAsync("", "text/html,application/xhtml+xml,*/*;q=0.8");
        using var answer = await _server.GetAsync("query={__typename}", "text/html,application/xhtml+xml,*/*;q=0.8");

        Assert.Equal("GraphiQL", await ReadAsync(page));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await ReadAsync(answer));
    }

    [Fact]
    public async Task Post_Should_ReportTheCost_When_ExtensionsAskForIt()
    {
        using var response = await _server.PostAsync(new { query = "{ works { id } }", extensions = new { cost = true } });

        Assert.EndsWith("\"extensions\":{\"cost\":4}}", await ReadAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_Should_RunAPersistedDocument_When_ItIsNamed()
    {
        const string text = "{ __typename }";
        var executor = TestService.CreateExecutor(options: new ExecutionOptions { Documents = new PersistedDocuments([text]) });
        await using var server = await TestServer.StartAsync(executor: executor);

        using var posted = await server.PostAsync(new { documentId = PersistedDocuments.GetId(text) });
        using var got = await server.GetAsync($"documentId=sha256:{PersistedDocuments.GetId(text)}");
        using var unknown = await server.GetAsync("documentId=sha256:00");

        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, got.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    private static Task<string> ReadAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
