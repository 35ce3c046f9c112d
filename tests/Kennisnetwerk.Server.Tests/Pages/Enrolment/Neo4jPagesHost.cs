using Kennisnetwerk.Graph.Neo4j;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Server.Tests.Pages.Enrolment;

/// <summary>The pages over the inventory in a real Neo4j, whose database it empties first.</summary>
public sealed class Neo4jPagesHost(Neo4jServer server) : PagesHost
{
    private Uri? address;

    public override async ValueTask InitializeAsync()
    {
        address = await server.TryAddressAsync();
        if (address is not null)
        {
            await base.InitializeAsync();
        }
    }

    /// <summary>This, where there is a Neo4j; otherwise the calling test is skipped.</summary>
    public Neo4jPagesHost Required()
    {
        if (address is null)
        {
            Neo4jServer.Skip();
        }

        return this;
    }

    protected override async Task<IGraphStore> OpenStoreAsync(string folder, GraphSchema schema)
    {
        await EmptyDatabase.MakeAsync(address!, CancellationToken.None);
        return await Neo4jGraphStore.OpenAsync(new Neo4jOptions { Address = address }, schema, TimeProvider.System, CancellationToken.None);
    }
}
