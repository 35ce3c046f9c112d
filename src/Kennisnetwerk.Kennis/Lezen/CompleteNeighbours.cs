using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Lezen;

/// <summary>Reads all neighbours of many nodes, where a call to the store gives a page of each.</summary>
internal static class CompleteNeighbours
{
    // Far below what a call may ask, so that a store on a busy machine answers each well within its time.
    private const int ParentsAtOnce = 500;

    /// <summary>The neighbouring nodes of each parent, in the order of the request; parents without any are left out.</summary>
    /// <param name="store">The store.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="parents">The ids to start from, as many as there are.</param>
    /// <param name="request">The rest of the question; its parents and page are not looked at.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public static async Task<Dictionary<string, List<Node>>> ReadNodesAsync(
        IGraphStore store, Kijker kijker, IEnumerable<string> parents, ExpandRequest request, CancellationToken cancellationToken)
    {
        var neighbours = await ReadAsync(store, kijker, parents, request, cancellationToken).ConfigureAwait(false);
        return neighbours.ToDictionary(pair => pair.Key, pair => pair.Value.ConvertAll(neighbour => neighbour.Node), StringComparer.Ordinal);
    }

    /// <summary>As <see cref="ReadNodesAsync"/>, with the relations that lead to them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="parents">The ids to start from, as many as there are.</param>
    /// <param name="request">The rest of the question; its parents and page are not looked at.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public static async Task<Dictionary<string, List<Neighbour>>> ReadAsync(
        IGraphStore store, Kijker kijker, IEnumerable<string> parents, ExpandRequest request, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, List<Neighbour>>(StringComparer.Ordinal);
        foreach (var part in parents.Distinct(StringComparer.Ordinal).Chunk(ParentsAtOnce))
        {
            var pages = await store.ExpandAsync(kijker, request with { Parents = [.. part], Page = new PageRequest(PageRequest.MaxSize) }, cancellationToken).ConfigureAwait(false);
            foreach (var (parent, first) in pages.Where(pair => !pair.Value.Rows.IsEmpty))
            {
                var neighbours = found[parent] = [.. first.Items];
                for (var page = first; page.HasMore;)
                {
                    var rest = request with { Parents = [parent], Page = new PageRequest(PageRequest.MaxSize, page.Rows[^1].Cursor) };
                    page = (await store.ExpandAsync(kijker, rest, cancellationToken).ConfigureAwait(false))[parent];
                    neighbours.AddRange(page.Items);
                }
            }
        }

        return found;
    }
}
