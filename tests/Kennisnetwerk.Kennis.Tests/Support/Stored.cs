using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>A thing as a store gives it back.</summary>
internal static class Stored
{
    public static async Task<Node> NodeAsync(Change.UpsertNode change, Kijker? kijker = null)
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(change);
        return (await store.GetAsync(kijker ?? Kijker.Systeem, [change.Id], TestContext.Current.CancellationToken))[change.Id];
    }
}
