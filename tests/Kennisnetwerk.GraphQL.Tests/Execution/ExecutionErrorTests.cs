using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class ExecutionErrorTests
{
    [Fact]
    public async Task Execute_Should_MaskTheException_When_AResolverFails()
    {
        ResolverFailure? logged = null;

        var response = await TestService.RunAsync(
            "{ fails __typename }", options: new ExecutionOptions { OnFailure = failure => logged = failure });

        Assert.DoesNotContain("password", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"fails\":null,\"__typename\":\"Query\"}}", response, StringComparison.Ordinal);
        Assert.Equal("Query.fails", logged!.Field);
        Assert.Equal("the password is secret", logged.Exception.Message);
        Assert.Contains($"\"code\":\"INTERNAL\",\"traceId\":\"{logged.TraceId}\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_LogOnce_When_ABatchFailsForManyParents()
    {
        var logged = 0;
        var resolvers = TestService.CreateResolvers().Field("Author", "rival", (_, _) => throw new InvalidOperationException());

        var response = await TestService.RunAsync(
            "{ authors { rival { id } } }", resolvers: resolvers, options: new ExecutionOptions { OnFailure = _ => logged++ });

        Assert.Equal(1, logged);
        Assert.Contains("\"path\":[\"authors\",1,\"rival\"]", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages", "veel", "Int cannot represent non-integer value: \\\"veel\\\"")]
    [InlineData("rating", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("mood", "BLUE", "Enum \\\"Mood\\\" cannot represent value: BLUE")]
    public async Task Execute_Should_FailTheField_When_ALeafDoesNotFitItsType(string field, object value, string message)
    {
        var resolvers = TestService.CreateResolvers().Property("Book", field, _ => value);

        var response = await TestService.RunAsync($"{{ page(first: 1) {{ nodes {{ {field} }} }} }}", resolvers: resolvers);

        Assert.Contains(message, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_FailTheField_When_AListIsNone()
    {
        var resolvers = TestService.CreateResolvers().Property("Query", "authors", _ => "abc");

        var response = await TestService.RunAsync("{ authors { id } }", resolvers: resolvers);

        Assert.Contains("Expected a list for field Query.authors.", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_FailTheField_When_AListBreaksHalfway()
    {
        static IEnumerable<TestService.Author> Break()
        {
            yield return TestService.Jansen;
            throw new InvalidOperationException("halfway");
        }

        var resolvers = TestService.CreateResolvers().Property("Query", "authors", _ => Break());

        var response = await TestService.RunAsync("{ authors { id } }", resolvers: resolvers);

        Assert.EndsWith("\"data\":{\"authors\":null}}", response, StringComparison.Ordinal);
        Assert.DoesNotContain("halfway", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_FailTheField_When_TheTypeOfAValueIsNotPossible()
    {
        var resolvers = TestService.CreateResolvers().Type("Work", _ => "Author");

        var response = await TestService.RunAsync("{ works { id } }", resolvers: resolvers);

        Assert.Contains("has no object type that \\\"Work\\\" allows", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_MaskTheException_When_ATypeResolverFailsForOneItem()
    {
        var resolvers = TestService.CreateResolvers().Type(
            "Found", value => value is TestService.Film ? throw new InvalidOperationException("secret") : value.GetType().Name);

        var response = await TestService.RunAsync("{ found { __typename } }", resolvers: resolvers);

        Assert.Contains("\"path\":[\"found\",0],\"extensions\":{\"code\":\"INTERNAL\"", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"found\":[null,null,{\"__typename\":\"Author\"}]}}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_FailTheField_When_ANullVariableMeetsANonNullArgument()
    {
        var response = await TestService.RunAsync(
            "query ($n: Int = 1) { mutationless: __typename two: author(id: \"a1\") { books(first: $n) { id } } limited(count: $n) }",
            """{"n":null}""",
            TestService.CreateResolvers().Property("Query", "limited", _ => 1),
            sdl: TestService.Sdl + " extend type Query { limited(count: Int! = 3): Int }");

        Assert.Contains(
            "\"message\":\"Argument \\\"count\\\" of type \\\"Int!\\\" has invalid value $n.\"", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"limited\"]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_NullTheData_When_AConditionIsNull()
    {
        var response = await TestService.RunAsync("query ($yes: Boolean = true) { __typename @skip(if: $yes) }", """{"yes":null}""");

        Assert.Contains("as \\\"$yes\\\" is.", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_Refuse_When_APageHasNoSizeButNeedsOne() => Assert.Contains(
        "needs exactly one of the arguments first, last",
        await TestService.RunAsync("{ page { total } }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{", "{}", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nope }", "{}", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query ($id: ID!) { author(id: $id) { id } }", "{}", "BAD_USER_INPUT")]
    [InlineData("query A { __typename } query B { __typename }", "{}", "BAD_USER_INPUT")]
    [InlineData("subscription { counted(to: 1) }", "{}", "BAD_USER_INPUT")]
    public async Task Execute_Should_GiveNoData_When_TheRequestIsRefused(string query, string variables, string code)
    {
        var response = await TestService.RunAsync(query, variables);

        Assert.StartsWith("{\"errors\":[{\"message\":", response, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_RunTheNamedOperation_When_ThereAreSeveral()
    {
        var result = await TestService.CreateExecutor().ExecuteAsync(
            new GraphQLRequest { Query = "query A { a: __typename } query B { b: __typename }", OperationName = "B" },
            cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"b":"Query"}}""", TestService.Write(result));
    }
}
