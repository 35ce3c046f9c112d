using System.Text.Json.Nodes;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Plans;

/// <summary>A statement that the store sent, with the operators of the plan that the server made for it.</summary>
public sealed record ExplainedStatement(string Text, IReadOnlyList<string> Operators)
{
    /// <summary>What a cartesian product is called here when both its sides are looked up by id and nothing below it is scanned.</summary>
    public const string ProductOfSeeks = "ProductOfSeeks";

    private const string MediaType = "application/vnd.neo4j.query";

    /// <summary>Asks the server how it would run the statement of a request, without running it.</summary>
    public static async Task<ExplainedStatement> AskAsync(HttpClient http, Uri server, string requestBody, CancellationToken cancellationToken)
    {
        var body = JsonNode.Parse(requestBody)!;
        var text = body["statement"]!.GetValue<string>();
        body["statement"] = $"EXPLAIN {text}";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/db/neo4j/query/v2"))
        {
            Content = new StringContent(body.ToJsonString(), new System.Net.Http.Headers.MediaTypeHeaderValue(MediaType)),
        };
        request.Headers.Accept.ParseAdd(MediaType);
        using var response = await http.SendAsync(request, cancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
        Assert.True(answer["errors"] is null, $"{text}\n{answer["errors"]}");
        return new ExplainedStatement(text, [.. NamesOf(answer["queryPlan"]!)]);
    }

    public override string ToString() => $"{Text}\n  plan: {string.Join(", ", Operators)}";

    private static IEnumerable<string> NamesOf(JsonNode plan)
    {
        var below = plan["children"]!.AsArray().SelectMany(child => NamesOf(child!)).ToList();
        var name = plan["operatorType"]!.GetValue<string>().Split('@')[0];
        return below.Prepend(name == "CartesianProduct" && below.TrueForAll(IsFreeOfScans) ? ProductOfSeeks : name);
    }

    private static bool IsFreeOfScans(string name) => !name.Contains("Scan", StringComparison.Ordinal);
}
