namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class ResponseShapeTests
{
    [Theory]
    [InlineData("{ authors { name id } }", """{"data":{"authors":[{"name":"Jansen","id":"a1"},{"name":"De Vries","id":"a2"}]}}""")]
    [InlineData("{ a: author(id: \"a1\") { n: name } }", """{"data":{"a":{"n":"Jansen"}}}""")]
    [InlineData("{ author(id: \"nobody\") { name } }", """{"data":{"author":null}}""")]
    [InlineData("{ authors { id } __typename authors { name } }", """{"data":{"authors":[{"id":"a1","name":"Jansen"},{"id":"a2","name":"De Vries"}],"__typename":"Query"}}""")]
    [InlineData("{ works { title } }", """{"data":{"works":[{"title":"Éen \"boek\""},{"title":null},{"title":"Drie"},{"title":"Film"}]}}""")]
    [InlineData("{ page(first: 2) { nodes { rating pages mood } } }", """{"data":{"page":{"nodes":[{"rating":4.5,"pages":100,"mood":"LIGHT"},{"rating":3,"pages":200,"mood":"DARK"}]}}}""")]
    public async Task Execute_Should_AnswerInTheOrderOfTheDocument_When_Asked(string query, string expected) =>
        Assert.Equal(expected, await TestService.RunAsync(query));

    [Theory]
    [InlineData(
        "{ works { __typename ... on Film { minutes } ...B } } fragment B on Book { pages }",
        """{"data":{"works":[{"__typename":"Book","pages":100},{"__typename":"Book","pages":200},{"__typename":"Book","pages":300},{"__typename":"Film","minutes":90}]}}""")]
    [InlineData(
        "{ found { ... on Work { id } ... on Author { name } } }",
        """{"data":{"found":[{"id":"f1"},null,{"name":"Jansen"}]}}""")]
    [InlineData(
        "{ ...Q ...Q authors { id } } fragment Q on Query { authors { rival { name } } }",
        """{"data":{"authors":[{"rival":{"name":"De Vries"},"id":"a1"},{"rival":null,"id":"a2"}]}}""")]
    public async Task Execute_Should_CollectFieldsPerObjectType_When_FragmentsApply(string query, string expected) =>
        Assert.Equal(expected, await TestService.RunAsync(query));

    [Theory]
    [InlineData("""{"yes":true}""", """{"data":{"a":"Query","c":"Query"}}""")]
    [InlineData("""{"yes":false}""", """{"data":{"b":"Query","d":"Query","e":"Query"}}""")]
    public async Task Execute_Should_LeaveFieldsOut_When_SkippedOrNotIncluded(string variables, string expected)
    {
        const string query = """
            query ($yes: Boolean!) {
              a: __typename @include(if: $yes)
              b: __typename @skip(if: $yes)
              ... @include(if: $yes) { c: __typename }
              ...D @skip(if: $yes)
              never: __typename @skip(if: true)
              neither: __typename @include(if: $yes) @skip(if: $yes)
            }
            fragment D on Query { d: __typename e: __typename }
            """;

        Assert.Equal(expected, await TestService.RunAsync(query, variables));
    }

    [Fact]
    public async Task Execute_Should_SpreadAFragmentAgain_When_ItsFirstSpreadWasSkipped() => Assert.Equal(
        """{"data":{"b":"Query"}}""",
        await TestService.RunAsync("{ ...F @skip(if: true) ...F } fragment F on Query { b: __typename }"));

    [Fact]
    public async Task Execute_Should_DecideAnew_When_ACachedDocumentGetsOtherVariables()
    {
        var executor = TestService.CreateExecutor();
        foreach (var value in new[] { true, false, true })
        {
            var result = await executor.ExecuteAsync(new Kennisnetwerk.GraphQL.Execution.GraphQLRequest
            {
                Query = "query ($yes: Boolean!) { a: __typename @include(if: $yes) b: __typename }",
                Variables = System.Text.Json.JsonSerializer.SerializeToElement(new { yes = value }),
            }, null, TestContext.Current.CancellationToken);

            Assert.Equal(
                value ? """{"data":{"a":"Query","b":"Query"}}""" : """{"data":{"b":"Query"}}""", TestService.Write(result));
        }
    }

    [Theory]
    [InlineData("{ __type(name: \"Nope\") { name } }", """{"data":{"__type":null}}""")]
    [InlineData("{ __type(name: \"Mood\") { kind enumValues { name } fields { name } } }", """{"data":{"__type":{"kind":"ENUM","enumValues":[{"name":"LIGHT"},{"name":"DARK"}],"fields":null}}}""")]
    [InlineData("{ __schema { queryType { name } mutationType { name } } }", """{"data":{"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"}}}}""")]
    public async Task Execute_Should_DescribeTheSchema_When_Introspected(string query, string expected) =>
        Assert.Equal(expected, await TestService.RunAsync(query));
}
