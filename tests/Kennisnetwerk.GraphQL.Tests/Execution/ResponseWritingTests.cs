using System.Text.Json;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class ResponseWritingTests
{
    [Theory]
    [InlineData("Éen \"boek\" <b>&amp;</b>", "\"Éen \\\"boek\\\" <b>&amp;</b>\"")]
    [InlineData("regel\n\u0000\u2028🏃", "\"regel\\n\\u0000")]
    public async Task WriteTo_Should_EscapeWhatJsonWants_When_TextIsWritten(string text, string start)
    {
        var response = await RunAsync("type Query { v: String }", text);

        Assert.Contains(start, response, StringComparison.Ordinal);
        Assert.Equal(text, JsonDocument.Parse(response).RootElement.GetProperty("data").GetProperty("v").GetString());
    }

    [Theory]
    [InlineData("Float", 0.1, "0.1")]
    [InlineData("Float", 1e300, "1E+300")]
    [InlineData("Float", 3L, "3")]
    [InlineData("Int", 3.0, "3")]
    [InlineData("ID", 12, "\"12\"")]
    [InlineData("Boolean", true, "true")]
    public async Task WriteTo_Should_WriteTheShortestForm_When_ValuesAreScalars(string type, object value, string expected) =>
        Assert.Equal($"{{\"data\":{{\"v\":{expected}}}}}", await RunAsync($"type Query {{ v: {type} }}", value));

    [Fact]
    public async Task WriteTo_Should_WriteJson_When_AScalarIsAnyValue()
    {
        var value = new Dictionary<string, object?> { ["a"] = new object?[] { 1, null, "x" }, ["b"] = true };

        Assert.Equal(
            """{"data":{"v":{"a":[1,null,"x"],"b":true}}}""", await RunAsync("scalar Json type Query { v: Json }", value));
    }

    [Fact]
    public async Task WriteTo_Should_WriteTheName_When_AValueIsAnEnumOfCSharp() => Assert.Equal(
        """{"data":{"v":"Sunday"}}""", await RunAsync("enum Day { Sunday } type Query { v: Day }", DayOfWeek.Sunday));

    [Fact]
    public void Refused_Should_Throw_When_ThereIsNoReason() => Assert.Throws<ArgumentException>(() => ExecutionResult.Refused([]));

    private static async Task<string> RunAsync(string sdl, object value)
    {
        var executor = new GraphQLExecutor(Schema.Parse(sdl), new ResolverMap().Property("Query", "v", _ => value));
        var result = await executor.ExecuteAsync(new GraphQLRequest { Query = "{ v }" }, null, TestContext.Current.CancellationToken);
        return TestService.Write(result);
    }
}
