using System.Text.Json;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class SubscriptionTests
{
    [Fact]
    public async Task Subscribe_Should_ExecuteEachEvent_When_TheStreamGivesThem() => Assert.Equal(
        ["""{"data":{"n":1}}""", """{"data":{"n":2}}""", """{"data":{"n":3}}"""],
        await SubscribeAsync("subscription ($to: Int!) { n: counted(to: $to) }", """{"to":3}"""));

    [Fact]
    public async Task Subscribe_Should_EndWithAMaskedError_When_TheStreamBreaks()
    {
        var results = await SubscribeAsync("subscription { counted(to: 4) }", "{}");

        Assert.Equal(5, results.Count);
        Assert.Contains("\"path\":[\"counted\"],\"extensions\":{\"code\":\"INTERNAL\"", results[4], StringComparison.Ordinal);
        Assert.DoesNotContain("further", results[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribe_Should_SayWhy_When_TheStreamCannotBeOpened()
    {
        var results = await SubscribeAsync("subscription { works { id } }", "{}");

        Assert.Contains("Not today.", Assert.Single(results), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", results[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribe_Should_Stop_When_TheClientLeaves()
    {
        using var left = new CancellationTokenSource();
        var resolvers = TestService.CreateResolvers().Subscription("counted", (_, _, cancellation) => Forever(cancellation));
        var executor = TestService.CreateExecutor(resolvers);
        Assert.True(executor.TryPrepare(
            new GraphQLRequest { Query = "subscription { counted(to: 1) }" }, null, out var operation, out _));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in executor.SubscribeAsync(operation, left.Token))
            {
                await left.CancelAsync();
            }
        });
    }

    private static async IAsyncEnumerable<object> Forever(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return 1;
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private static async Task<List<string>> SubscribeAsync(string query, string variables)
    {
        var executor = TestService.CreateExecutor();
        var request = new GraphQLRequest { Query = query, Variables = JsonDocument.Parse(variables).RootElement };
        Assert.True(executor.TryPrepare(request, null, out var operation, out _));
        var results = new List<string>();
        await foreach (var result in executor.SubscribeAsync(operation))
        {
            results.Add(TestService.Write(result));
        }

        return results;
    }
}
