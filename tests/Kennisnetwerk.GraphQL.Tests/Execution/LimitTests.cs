using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class LimitTests
{
    private static readonly ExecutionOptions _options = new()
    {
        Parser = new ParserOptions { MaxTokens = 100, MaxBytes = 2_000, MaxDepth = 20 },
        MaxFieldDepth = 4,
        MaxRootFields = 3,
        MaxAliasesPerField = 2,
        MaxDirectivesPerNode = 2,
        MaxFragments = 2,
        MaxVariables = 1,
        MaxCost = 100,
        MaxRows = 10,
        MaxResponseBytes = 200,
    };

    [Theory]
    [InlineData("{ a: works { id } b: found { __typename } c: __typename d: must }", "ROOT_FIELD_LIMIT", "is 4, 1 more than the limit of 3")]
    [InlineData("{ a: must b: must c: must }", "ALIAS_LIMIT", "of \\\"must\\\" in one selection is 3, 1 more than the limit of 2")]
    [InlineData("{ author(id: 1) { rival { rival { rival { id } } } } }", "DEPTH_LIMIT", "a depth of 5, 1 more than the limit of 4")]
    [InlineData("{ must @skip(if: false) @include(if: true) @skip(if: true) }", "DIRECTIVE_LIMIT", "is 3, 1 more than the limit of 2")]
    [InlineData("{ ...A ...B ...C } fragment A on Query { must } fragment B on Query { must } fragment C on Query { must }", "FRAGMENT_LIMIT", "is 3, 1 more than the limit of 2")]
    [InlineData("query ($a: Int, $b: Int) { echo(number: $a) }", "VARIABLE_LIMIT", "is 2, 1 more than the limit of 1")]
    [InlineData("{ authors { books(first: 20) { author { id } } } }", "COST_LIMIT", "costs 820, 720 more than the limit of 100")]
    [InlineData("{ page(first: 100) { nodes { id } } }", "COST_LIMIT", "costs 101, 1 more than the limit of 100")]
    public async Task Prepare_Should_NameTheLimitAndTheExcess_When_ARequestIsTooLarge(string query, string code, string message)
    {
        var response = await TestService.RunAsync(query, options: _options);

        Assert.Contains($"\"code\":\"{code}\"", response, StringComparison.Ordinal);
        Assert.Contains(message, response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(150, "TOKEN_LIMIT")]
    [InlineData(3_000, "SIZE_LIMIT")]
    public async Task Prepare_Should_RefuseTheText_When_ItIsTooLong(int fields, string code) => Assert.Contains(
        $"\"code\":\"{code}\"",
        await TestService.RunAsync($"{{ {string.Concat(Enumerable.Repeat("a ", fields))} }}", options: _options),
        StringComparison.Ordinal);

    [Fact]
    public async Task Prepare_Should_RefuseTheText_When_ItNestsTooDeep() => Assert.Contains(
        "\"code\":\"DEPTH_LIMIT\"",
        await TestService.RunAsync($"{string.Concat(Enumerable.Repeat("{ a ", 30))}{new string('}', 30)}", options: _options),
        StringComparison.Ordinal);

    [Fact]
    public async Task Execute_Should_GiveUp_When_TheResponseHasTooManyBytes()
    {
        var resolvers = TestService.CreateResolvers().Property("Work", "title", _ => new string('é', 60));

        var response = await TestService.RunAsync("{ works { title } }", resolvers: resolvers, options: _options);

        Assert.Contains("\"code\":\"RESPONSE_LIMIT\"", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_GiveUp_When_TheResponseHasTooManyRows()
    {
        var resolvers = TestService.CreateResolvers().Property("Query", "works", _ => Enumerable.Repeat(TestService.Films[0], int.MaxValue));

        var response = await TestService.RunAsync("{ works { id } }", resolvers: resolvers, options: _options);

        Assert.Contains("is at least 11, 1 more than the limit of 10", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_GiveUp_When_TimeIsUp()
    {
        var response = await TestService.RunAsync(
            "{ never }", options: new ExecutionOptions { Timeout = TimeSpan.FromMilliseconds(10) });

        Assert.Equal(
            """{"errors":[{"message":"Time limit: execution took longer than the limit of 0.01 s.","extensions":{"code":"TIMEOUT"}}],"data":null}""",
            response);
    }

    [Fact]
    public async Task Execute_Should_Throw_When_TheClientLeft()
    {
        using var left = new CancellationTokenSource();
        var running = TestService.CreateExecutor().ExecuteAsync(new GraphQLRequest { Query = "{ never }" }, null, left.Token);

        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await running);
    }

    [Fact]
    public async Task Execute_Should_StopListingErrors_When_ThereAreManyAlready()
    {
        var resolvers = TestService.CreateResolvers()
            .Property("Query", "works", _ => Enumerable.Repeat(TestService.Films[0], 100))
            .Property("Work", "title", _ => throw new GraphQLRequestException("Nee.", "NO"));

        var response = await TestService.RunAsync("{ works { title } }", resolvers: resolvers);

        Assert.Equal(50, response.Split("\"message\"").Length - 1);
        Assert.Equal(100, response.Split("{\"title\":null}").Length - 1);
    }

    [Theory]
    [InlineData("{ works { id } }", 4)]
    [InlineData("{ works { id title ... on Book { author { name } } } }", 8)]
    [InlineData("{ page(first: 3) { nodes { id } } }", 4)]
    [InlineData("{ page(first: 3) { nodes { author { id } } total } }", 12)]
    [InlineData("{ authors { books(first: 2) { id } books(first: 2) { title } } }", 60)]
    [InlineData("{ __schema { types { fields { type { name } } } } }", 0)]
    public async Task Execute_Should_ReportTheCost_When_Asked(string query, int cost) => Assert.EndsWith(
        $"\"extensions\":{{\"cost\":{cost}}}}}", await TestService.RunAsync(query, reportsCost: true), StringComparison.Ordinal);

    [Fact]
    public async Task Prepare_Should_RefuseAtOnce_When_FragmentsDoubleAtEveryLevel()
    {
        var fragments = Enumerable.Range(0, 60).Select(i =>
            $"fragment F{i} on Author {{ a: rival {{ ...F{i + 1} }} b: rival {{ ...F{i + 1} }} }}");

        var response = await TestService.RunAsync(
            $"{{ author(id: 1) {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F60 on Author {{ id }}",
            options: new ExecutionOptions { MaxFieldDepth = 100 });

        Assert.Contains("\"code\":\"COST_LIMIT\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_Should_HideTheSchema_When_TheCallerMayNotIntrospect()
    {
        var options = new ExecutionOptions { AllowsIntrospection = context => context is "redactie" };
        var executor = TestService.CreateExecutor(options: options);
        var request = new GraphQLRequest { Query = "{ __schema { description } }" };

        var visitor = await executor.ExecuteAsync(request, "bezoeker", TestContext.Current.CancellationToken);
        var editor = await executor.ExecuteAsync(request, "redactie", TestContext.Current.CancellationToken);

        Assert.Equal(ExecutionErrorCodes.IntrospectionOff, Assert.Single(visitor.Errors).Code);
        Assert.True(editor.Succeeded);
    }

    [Fact]
    public async Task DocumentCache_Should_StayWithinItsBytes_When_DocumentsKeepComing()
    {
        var executor = TestService.CreateExecutor(options: new ExecutionOptions { DocumentCacheBytes = 20_000 });

        for (var i = 0; i < 100; i++)
        {
            await executor.ExecuteAsync(new GraphQLRequest { Query = $"{{ a{i}: __typename }}" }, null, TestContext.Current.CancellationToken);
            Assert.InRange(executor.CachedDocumentBytes, 1, 20_000);
        }

        Assert.InRange(executor.CachedDocumentBytes, 10_000, 20_000);
    }

    [Fact]
    public async Task DocumentCache_Should_KeepNothing_When_DocumentsAreFaulty()
    {
        var executor = TestService.CreateExecutor();

        await executor.ExecuteAsync(new GraphQLRequest { Query = "{ nope }" }, null, TestContext.Current.CancellationToken);

        Assert.Equal(0, executor.CachedDocumentBytes);
    }
}
