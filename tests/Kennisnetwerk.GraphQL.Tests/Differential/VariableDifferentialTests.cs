using System.Text.Json;
using System.Text.Json.Nodes;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

public sealed class VariableDifferentialTests(NodeOracle oracle) : IClassFixture<NodeOracle>
{
    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    private static readonly string[] Types =
    [
        "Int", "Int!", "Int = 3", "Int! = 4", "Float", "String", "Boolean!", "ID", "Soort", "Soort! = LOPEND", "[Int]", "[Int!]!",
        "[[Int!]]", "Filter", "Filter!", "[Filter!]", "Invoer", "Invoer! = {naam: \"n\"}", "Keuze", "Vrij", "[Soort!] = [LOPEND]",
    ];

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Coerce_Should_AcceptTheSame_When_JsonIsGenerated(int seed)
    {
        oracle.Ask(new { kind = "schema", name = OracleSchema.Name, sdl = OracleSchema.Sdl });
        var random = new Random(seed);

        var differences = Enumerable.Range(0, 1_500).SelectMany(_ => Compare(random)).Take(5).ToList();

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private IEnumerable<string> Compare(Random random)
    {
        var definitions = Enumerable.Range(0, random.Next(1, 4)).Select(i => $"$v{i}: {Types[random.Next(Types.Length)]}");
        var text = $"query ({string.Join(' ', definitions)}) {{ id }}";
        var json = new JsonObject();
        for (var i = 0; i < 3; i++)
        {
            if (random.Next(5) > 0)
            {
                json[$"v{i}"] = Value(random, 3);
            }
        }

        var answer = oracle.Ask(new { kind = "variables", schema = OracleSchema.Name, text, variables = json });
        var operation = Assert.IsType<OperationDefinitionNode>(Parser.ParseDocument(text).Definitions[0]);
        var ours = VariableCoercion.Coerce(Schema, operation, JsonElement.Parse(json.ToJsonString()));
        var isSame = answer["errors"] is JsonArray errors
            ? errors.Select(Place).SequenceEqual(ours.Errors.Select(error => Place(error.Message)))
            : ours.Errors.IsEmpty && JsonNode.DeepEquals(answer["coerced"], JsonSerializer.SerializeToNode(ours.Values));
        return isSame ? [] : [$"{text} {json.ToJsonString()}\n  ours:   {string.Join("; ", ours.Errors)} {JsonSerializer.Serialize(ours.Values)}\n  theirs: {answer.ToJsonString()}"];
    }

    private static string Place(JsonNode? error) => Place(error!["message"]!.ToString());

    /// <summary>The message without the value in it: how a value is shown is open.</summary>
    private static string Place(string message)
    {
        var (shown, end) = (message.IndexOf(" got invalid value ", StringComparison.Ordinal), message.IndexOf(" at \"v", StringComparison.Ordinal));
        var reason = message[(message.IndexOf("; ", StringComparison.Ordinal) + 1)..];
        return shown < 0 ? message : message[..shown] + (end < 0 ? "" : message[end..].Split(';')[0]) + reason.Split(':')[0];
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth > 0 ? 16 : 11) switch
    {
        0 => null,
        1 => random.Next(-5, 5),
        2 => 3_000_000_000L,
        3 => 1.5,
        4 => JsonNode.Parse("2.0"),
        5 => "tekst",
        6 => "LOPEND",
        7 => true,
        8 => "",
        9 => "lopend",
        10 => -1e10,
        11 or 12 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, depth - 1))]),
        _ => Map(random, depth),
    };

    private static JsonObject Map(Random random, int depth)
    {
        var map = new JsonObject();
        foreach (var name in new[] { "naam", "soort", "jaar", "verplicht", "en", "gewicht", "nummer", "filter", "sleutel", "onbekend" })
        {
            if (random.Next(4) == 0)
            {
                map[name] = name switch
                {
                    "naam" when random.Next(4) > 0 => "n",
                    "verplicht" when random.Next(4) > 0 => true,
                    "filter" when random.Next(4) > 0 => Map(random, depth - 1),
                    _ => Value(random, depth - 1),
                };
            }
        }

        return map;
    }
}
