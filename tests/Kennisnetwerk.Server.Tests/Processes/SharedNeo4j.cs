using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Server.Tests.Processes;

/// <summary>What uses the one Neo4j runs one after the other: its Community edition has one database.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SharedNeo4j
{
    public const string Name = "neo4j";

    /// <summary>Empties the database and gives the settings that point there.</summary>
    public static async Task<Dictionary<string, string>> EmptyAsync(Neo4jServer server)
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, TestContext.Current.CancellationToken);
        return Settings(address);
    }

    /// <summary>The settings that point to a server, or to a proxy before it.</summary>
    public static Dictionary<string, string> Settings(Uri address) => new()
    {
        ["KENNISNETWERK_OPSLAG"] = "neo4j",
        ["KENNISNETWERK_NEO4J_ADRES"] = address.GetLeftPart(UriPartial.Authority),
    };
}
