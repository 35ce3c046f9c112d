using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class BatchResolverTests
{
    [Fact]
    public async Task Resolve_Should_GetAllParentsOfALevelAtOnce_When_ThereAreMany()
    {
        var batches = new List<int>();
        var authors = Enumerable.Range(0, 1000).Select(i => new TestService.Author($"x{i}", $"Auteur {i}")).ToArray();
        var resolvers = TestService.CreateResolvers()
            .Property("Query", "authors", _ => authors)
            .Field("Author", "books", (batch, _) =>
            {
                batches.Add(batch.Parents.Count);
                for (var row = 0; row < batch.Parents.Count; row++)
                {
                    batch.Set(row, new[] { TestService.Books[0], TestService.Books[2] });
                }

                return ValueTask.CompletedTask;
            });

        var response = await TestService.RunAsync(
            "{ authors { books { author { books { id } } } } }",
            resolvers: resolvers,
            options: new ExecutionOptions { MaxCost = 1_000_000 });

        Assert.Equal([1000, 2000], batches);
        Assert.Equal(4000, response.Split("\"id\"").Length - 1);
    }

    [Fact]
    public async Task Resolve_Should_KnowWhatIsAsked_When_SelectionsAreMergedAndConditional()
    {
        FieldSelection? seen = null;
        var resolvers = TestService.CreateResolvers().Field("Query", "page", (batch, _) =>
        {
            seen = batch.Selection;
            batch.Set(0, TestService.Books);
            return ValueTask.CompletedTask;
        });

        await TestService.RunAsync(
            "{ page(first: 1) { n: nodes { id } total @skip(if: true) } ...F } fragment F on Query { page(first: 1) { n: nodes { author { name } } } }",
            resolvers: resolvers);

        Assert.Equal(["nodes"], seen!.Fields);
        Assert.False(seen.Asks("total"));
        Assert.True(seen.Under("nodes").Under("author").Asks("name"));
        Assert.Empty(seen.Under("total").Fields);
    }

    [Fact]
    public async Task Fail_Should_FailOneRow_When_OthersHaveValues()
    {
        var resolvers = TestService.CreateResolvers().Field("Author", "rival", (batch, _) =>
        {
            batch.Fail(0, new GraphQLRequestException("Geheim.", "FORBIDDEN"));
            batch.Set(1, TestService.Jansen);
            return ValueTask.CompletedTask;
        });

        var response = await TestService.RunAsync("{ authors { r: rival { name } } }", resolvers: resolvers);

        Assert.Equal(
            """{"errors":[{"message":"Geheim.","locations":[{"line":1,"column":13}],"path":["authors",0,"r"],"extensions":{"code":"FORBIDDEN"}}],"data":{"authors":[{"r":null},{"r":{"name":"Jansen"}}]}}""",
            response);
    }

    [Theory]
    [InlineData("{ echo }", "{}", """{"text":"nothing"}""")]
    [InlineData("{ echo(text: null) }", "{}", """{"text":null}""")]
    [InlineData("query ($n: Int) { echo(number: $n) }", "{}", """{"text":"nothing"}""")]
    [InlineData("query ($n: Int) { echo(number: $n) }", """{"n":null}""", """{"text":"nothing","number":null}""")]
    [InlineData("query ($n: Int = 3) { echo(text: \"x\", number: $n) }", "{}", """{"text":"x","number":3}""")]
    [InlineData("query ($t: String) { echo(text: $t) }", "{}", """{"text":"nothing"}""")]
    [InlineData("query ($f: BookFilter) { echo(text: \"\", filter: $f) }", """{"f":{"titles":"a","deep":{}}}""", """{"text":"","filter":{"mood":"LIGHT","titles":["a"],"deep":{"mood":"LIGHT"}}}""")]
    [InlineData("query ($m: Mood) { echo(text: \"\", moods: [[$m], null, DARK]) }", """{"m":"LIGHT"}""", """{"text":"","moods":[["LIGHT"],null,["DARK"]]}""")]
    public async Task Arguments_Should_TellAbsentFromNullFromDefault_When_Coerced(string query, string variables, string expected)
    {
        var response = await TestService.RunAsync(query, variables);

        var echo = System.Text.Json.JsonDocument.Parse(response).RootElement.GetProperty("data").GetProperty("echo").GetString();
        Assert.Equal(expected, echo);
    }
}
