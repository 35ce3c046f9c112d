namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class NullPropagationTests
{
    [Fact]
    public async Task Execute_Should_NullTheData_When_ARootFieldMustNotBeNull()
    {
        var response = await TestService.RunAsync("{ __typename must }");

        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"Cannot return null for non-nullable field Query.must.\"", response, StringComparison.Ordinal);
        Assert.Contains("\"locations\":[{\"line\":1,\"column\":14}],\"path\":[\"must\"]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_NullTheNearestNullableField_When_AFieldBelowFails()
    {
        var response = await TestService.RunAsync("{ authors { id } deep: mustDeep { other child { child { v: value } } } }");

        Assert.EndsWith("""  "data":{"authors":[{"id":"a1"},{"id":"a2"}],"deep":null}}""".Trim(), response, StringComparison.Ordinal);
        Assert.Contains("""  "path":["deep","child","child","v"]  """.Trim(), response, StringComparison.Ordinal);
        Assert.Equal(1, CountErrors(response));
    }

    [Fact]
    public async Task Execute_Should_NullTheWholeListOnce_When_ItsItemsMustNotBeNull()
    {
        var response = await TestService.RunAsync("{ strictList { value } }");

        Assert.EndsWith("\"data\":{\"strictList\":null}}", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"strictList\",0,\"value\"]", response, StringComparison.Ordinal);
        Assert.Equal(1, CountErrors(response));
    }

    [Fact]
    public async Task Execute_Should_NullTheInnerListOnly_When_ItMayBeNull()
    {
        var response = await TestService.RunAsync("{ matrix }");

        Assert.EndsWith("\"data\":{\"matrix\":[[1,2],null,[4]]}}", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"matrix\",1,1]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_NotResolveBelow_When_TheObjectIsNullAlready()
    {
        var calls = 0;
        var resolvers = TestService.CreateResolvers().Property("Strict", "other", value =>
        {
            calls++;
            return value;
        });

        await TestService.RunAsync("{ mustDeep { value child { other } } }", resolvers: resolvers);

        Assert.Equal(0, calls);
    }

    private static int CountErrors(string response) => response.Split("\"message\"").Length - 1;
}
