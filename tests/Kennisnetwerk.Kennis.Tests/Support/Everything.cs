using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>Reads all of a small store.</summary>
internal static class Everything
{
    public static async Task<IReadOnlyList<Node>> OfTypeAsync(IGraphStore store, string type)
    {
        var request = new ScanRequest { Type = type, Page = new PageRequest(PageRequest.MaxSize) };
        var page = await store.ScanAsync(Kijker.Bezoeker, request, TestContext.Current.CancellationToken);
        Assert.False(page.HasMore);
        return [.. page.Items];
    }

    public static async Task<IReadOnlyList<Relation>> RelationsAsync(IGraphStore store)
    {
        var all = new List<Relation>();
        Page<Relation> page;
        string? after = null;
        do
        {
            page = await store.ScanRelationsAsync(Kijker.Bezoeker, new PageRequest(PageRequest.MaxSize, after), TestContext.Current.CancellationToken);
            all.AddRange(page.Items);
            after = page.Rows.LastOrDefault()?.Cursor;
        }
        while (page.HasMore);
        return all;
    }
}
