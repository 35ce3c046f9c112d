using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>The site with <see cref="StrangeRecords"/> beside the inventory.</summary>
public sealed class StrangePagesHost : PagesHost
{
    protected override async Task<IGraphStore> OpenStoreAsync(string folder, GraphSchema schema)
    {
        var store = await base.OpenStoreAsync(folder, schema);
        await StrangeRecords.AddAsync(store);
        return store;
    }
}
