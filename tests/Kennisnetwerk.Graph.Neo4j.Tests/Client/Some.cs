using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Http;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client;

/// <summary>Ready-made things for tests to which their details do not matter.</summary>
internal static class Some
{
    /// <summary>Work that keeps the server busy far longer than any test runs.</summary>
    public const string EndlessCypher =
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c = -1 RETURN count(c) AS n";

    public static Neo4jOptions Options(Uri address) => new()
    {
        Address = address,
        RetryBaseDelay = TimeSpan.FromMilliseconds(1),
        RetryMaxDelay = TimeSpan.FromMilliseconds(20),
    };

    public static Neo4jClient Client(Neo4jOptions options) => new(
        new HttpTransport(options, TimeProvider.System), new RetryPolicy(options, TimeProvider.System, new Random(1)));

    public static Neo4jStatement Statement(string text, params (string Name, object? Value)[] parameters) =>
        new(text, parameters.ToDictionary(pair => pair.Name, pair => pair.Value));

    /// <summary>A label that no other test uses.</summary>
    public static string Label() => $"Proef{Guid.NewGuid():N}";
}
