namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class MutationTests
{
    [Fact]
    public async Task Execute_Should_RunFieldsOneAfterAnother_When_TheyAreMutations() => Assert.Equal(
        """{"data":{"a":1,"b":11,"c":111}}""",
        await TestService.RunAsync("mutation { a: add(amount: 1) b: add(amount: 10) c: add(amount: 100) }"));

    [Fact]
    public async Task Execute_Should_GoOn_When_AFieldThatMayBeNullFails() => Assert.EndsWith(
        "\"data\":{\"fail\":null,\"add\":2}}",
        await TestService.RunAsync("mutation { fail add(amount: 2) }"),
        StringComparison.Ordinal);
}
