using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Neo4j;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Conformance.Enrolment;

/// <summary>
/// The store in a real Neo4j. Its Community edition has one database, so the enrolled suites are one collection, whose tests run one
/// after the other, and each begins with an empty database.
/// </summary>
public sealed class Neo4jFixture(Neo4jServer server) : IGraphFixture
{
    public async Task<IGraphStore> OpenEmptyAsync(GraphSchema schema, TimeProvider time)
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, CancellationToken.None);
        return await Neo4jGraphStore.OpenAsync(new Neo4jOptions { Address = address }, schema, time, CancellationToken.None);
    }
}
