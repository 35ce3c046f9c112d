namespace Kennisnetwerk.Graph.Neo4j.Tests.Faults;

/// <summary>Stores that are closed together.</summary>
internal sealed class StoreList : List<Neo4jGraphStore>, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        foreach (var store in this)
        {
            await store.DisposeAsync();
        }
    }
}
