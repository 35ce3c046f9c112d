using System.Net;
using System.Runtime.CompilerServices;
using Kennisnetwerk.GraphQL.Http;
using Kennisnetwerk.GraphQL.Tests.Execution;

namespace Kennisnetwerk.GraphQL.Tests.Http;

public class EventStreamTests
{
    private const string EventStream = "text/event-stream";

    [Theory]
    [InlineData("subscription { n: counted(to: 2) }", "event: next\ndata: {\"data\":{\"n\":1}}\n\nevent: next\ndata: {\"data\":{\"n\":2}}\n\n")]
    [InlineData("{ __typename }", "event: next\ndata: {\"data\":{\"__typename\":\"Query\"}}\n\n")]
    public async Task Post_Should_StreamResults_When_EventsAreAccepted(string query, string events)
    {
        await using var server = await TestServer.StartAsync();

        using var response = await server.PostAsync(new { query }, EventStream);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(EventStream, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            events + "event: complete\ndata: \n\n",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_Should_StreamRequestErrors_When_EventsAreAccepted()
    {
        await using var server = await TestServer.StartAsync();

        using var response = await server.GetAsync("query={nope}", EventStream);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var events = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("event: next\ndata: {\"errors\":[", events, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata: \n\n", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Should_Refuse_When_ASubscriptionIsNotAskedAsEvents()
    {
        await using var server = await TestServer.StartAsync();

        using var response = await server.PostAsync(new { query = "subscription { counted(to: 2) }" });

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task Stream_Should_KeepAliveAndBeBoundedAndEnd_When_ItsSourceIsSilent()
    {
        var ended = new TaskCompletionSource();
        var resolvers = TestService.CreateResolvers().Subscription("counted", (_, _, cancellation) => Silent(ended, cancellation));
        await using var server = await TestServer.StartAsync(
            new GraphQLHttpOptions { MaxEventStreams = 1, KeepAlive = TimeSpan.FromMilliseconds(5) },
            TestService.CreateExecutor(resolvers));

        var first = await server.PostAsync(new { query = "subscription { counted(to: 1) }" }, EventStream);
        var stream = await first.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var comments = new byte[6];
        await stream.ReadExactlyAsync(comments, TestContext.Current.CancellationToken);
        using var second = await server.PostAsync(new { query = "subscription { counted(to: 1) }" }, EventStream);
        first.Dispose();

        Assert.Equal(":\n\n:\n\n"u8.ToArray(), comments);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    private static async IAsyncEnumerable<object> Silent(
        TaskCompletionSource ended, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            yield return 1;
        }
        finally
        {
            ended.SetResult();
        }
    }
}
