using System.Net.Http.Json;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>Takes all nodes and relations out of the test server's database; constraints and indexes stay.</summary>
public static class EmptyDatabase
{
    /// <summary>Empties the database.</summary>
    public static async Task MakeAsync(Uri server, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var emptied = await http.PostAsJsonAsync(
            new Uri(server, "/db/neo4j/query/v2"), new { statement = "MATCH (n) DETACH DELETE n" }, cancellationToken);
        emptied.EnsureSuccessStatusCode();
    }
}
