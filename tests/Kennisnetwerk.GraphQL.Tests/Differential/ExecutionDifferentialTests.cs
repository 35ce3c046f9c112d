using System.Text.Json;
using System.Text.Json.Nodes;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Tests.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

public sealed class ExecutionDifferentialTests(NodeOracle oracle) : IClassFixture<NodeOracle>
{
    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    private static readonly GraphQLExecutor Executor = new(Schema, MockData.CreateResolvers(Schema), new ExecutionOptions
    {
        MaxCost = long.MaxValue,
        MaxErrors = 10_000,
        Timeout = TimeSpan.FromMinutes(5),
    });

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public async Task Execute_Should_GiveTheSameResponse_When_DocumentsAreGenerated(int seed)
    {
        oracle.Ask(new { kind = "schema", name = OracleSchema.Name, sdl = OracleSchema.Sdl });
        var random = new Random(seed);
        var generator = new DocumentGenerator(Schema, random, 0);
        var (compared, withErrors) = (0, 0);

        for (var i = 0; i < 600; i++)
        {
            var text = generator.Generate().Replace("if: false", random.Next(3) == 0 ? "if: true" : "if: false", StringComparison.Ordinal);
            if (!IsComparable(text))
            {
                continue;
            }

            var theirs = oracle.Ask(new { kind = "execute", schema = OracleSchema.Name, text, variables = new { } });
            var ours = await RunAsync(text);

            Assert.True(ToComparable(theirs) == ToComparable(ours), $"{text}\n  ours:   {ours.ToJsonString()}\n  theirs: {theirs.ToJsonString()}");
            compared++;
            withErrors += theirs["errors"] is not null && theirs.AsObject().ContainsKey("data") ? 1 : 0;
        }

        // Otherwise the generator no longer reaches what this test is about.
        Assert.InRange(compared, 100, 600);
        Assert.InRange(withErrors, 20, 600);
    }

    [Fact]
    public async Task Execute_Should_DescribeTheSchemaAsTheReferenceDoes_When_ClientsIntrospect()
    {
        const string type = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
        const string input = $"name description type {{ {type} }} defaultValue isDeprecated deprecationReason";
        const string text = $$"""
            {
              __schema {
                queryType { name } mutationType { name } subscriptionType { name }
                types {
                  kind name specifiedByURL isOneOf
                  fields(includeDeprecated: true) { name args { {{input}} } type { {{type}} } isDeprecated deprecationReason }
                  inputFields { {{input}} } interfaces { {{type}} } enumValues { name isDeprecated } possibleTypes { name }
                }
              }
            }
            """;
        oracle.Ask(new { kind = "schema", name = OracleSchema.Name, sdl = OracleSchema.Sdl });

        var theirs = GetOwnTypes(oracle.Ask(new { kind = "execute", schema = OracleSchema.Name, text, variables = new { } }));
        var ours = GetOwnTypes(await RunAsync(text));

        Assert.Equal(theirs, ours);
    }

    private static string[] GetOwnTypes(JsonNode response) =>
    [
        .. response["data"]!["__schema"]!["types"]!.AsArray()
            .Where(type => Schema.FindType(type!["name"]!.GetValue<string>()) is { IsBuiltIn: false })
            .Select(type => type!.ToJsonString())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Leaves out what ends differently on purpose: subscriptions, and merges that only one implementation accepts.</summary>
    private static bool IsComparable(string text)
    {
        var document = Parser.ParseDocument(text);
        return document.Definitions.OfType<OperationDefinitionNode>().All(node => node.Operation != OperationType.Subscription)
            && DocumentValidator.Validate(Schema, document).IsValid;
    }

    private static async Task<JsonNode> RunAsync(string text)
    {
        var request = new GraphQLRequest { Query = text, Variables = JsonSerializer.SerializeToElement(new { }) };
        var result = await Executor.ExecuteAsync(request, null, TestContext.Current.CancellationToken);
        return JsonNode.Parse(TestService.Write(result))!;
    }

    /// <summary>
    /// The data to the letter, and the positions that errors made null. Which of several errors below one null is told
    /// may differ: section 6.4.4 wants one, and which comes first depends on the order of execution.
    /// </summary>
    private static string ToComparable(JsonNode response)
    {
        if (!response.AsObject().ContainsKey("data"))
        {
            return "refused";
        }

        var nulls = (response["errors"]?.AsArray() ?? []).Select(error => FindNull(response["data"], error!["path"]!.AsArray()));
        return $"{response["data"]?.ToJsonString()} {string.Join(' ', nulls.Distinct().Order(StringComparer.Ordinal))}";
    }

    private static string FindNull(JsonNode? data, JsonArray path)
    {
        var way = "data";
        foreach (var step in path)
        {
            if (data is null)
            {
                break;
            }

            data = data is JsonArray list ? list[step!.GetValue<int>()] : data[step!.GetValue<string>()];
            way += $"/{step}";
        }

        return data is null ? way : $"{way} is not null";
    }
}
