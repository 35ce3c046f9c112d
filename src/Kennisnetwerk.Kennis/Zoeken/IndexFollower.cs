using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Lezen;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>
/// Brings the index in step with the change log: each changed node is indexed anew, and with it every node that is found by its name,
/// on either side of the relations that <see cref="SearchProjection.Via"/> names.
/// The index remembers the sequence number that it stands at, so it can stop at any moment, and be thrown away.
/// </summary>
public sealed class IndexFollower(IGraphStore store, SearchIndex index, SearchProjection projection)
{
    private const int EntriesAtOnce = 100;
    private const int NodesAtOnce = 1000;

    /// <summary>Indexes what the log holds beyond the index.</summary>
    /// <param name="cancellationToken">Ends it; the index then stands at the last entry that it took whole.</param>
    /// <param name="progress">Is told how many nodes were indexed.</param>
    /// <returns>The sequence number that the index stands at.</returns>
    public async Task<long> CatchUpAsync(CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        long indexed = 0;
        while (true)
        {
            var entries = await store.ReadChangesAsync(index.Position, EntriesAtOnce, cancellationToken).ConfigureAwait(false);
            if (entries.IsEmpty)
            {
                return index.Position;
            }

            var changed = await ReachAsync(entries, cancellationToken).ConfigureAwait(false);
            foreach (var chunk in changed.Chunk(NodesAtOnce))
            {
                index.Apply(await OperationsAsync(chunk, cancellationToken).ConfigureAwait(false), index.Position);
                indexed += chunk.Length;
                progress?.Report(new Voortgang("Indexeren", indexed));
            }

            index.Apply([], entries[^1].Sequence);
            index.Commit();
        }
    }

    private async Task<HashSet<string>> ReachAsync(IEnumerable<LogEntry> entries, CancellationToken cancellationToken)
    {
        var items = entries.SelectMany(entry => entry.Items).ToList();
        var nodes = items.OfType<LogItem.OfNode>().Select(item => item.NodeId).ToHashSet(StringComparer.Ordinal);
        var reached = new HashSet<string>(nodes, StringComparer.Ordinal);
        foreach (var relation in items.OfType<LogItem.OfRelation>().Select(item => RelationId.Parse(item.RelationId)))
        {
            reached.UnionWith(new[] { relation?.Van, relation?.Naar }.OfType<string>());
        }

        var dependents = await NeighboursAsync(nodes, Direction.Beide, cancellationToken).ConfigureAwait(false);
        reached.UnionWith(dependents.Values.SelectMany(list => list).Select(neighbour => neighbour.Node.Id));
        return reached;
    }

    private async Task<List<IndexOperation>> OperationsAsync(string[] ids, CancellationToken cancellationToken)
    {
        var nodes = await store.GetAsync(Kijker.Systeem, ids, cancellationToken).ConfigureAwait(false);
        var found = ids.Where(id => nodes.TryGetValue(id, out var node) && node.Id == id && projection.Types.Contains(node.Type)).ToList();
        var neighbours = await NeighboursAsync(found, Direction.Uit, cancellationToken).ConfigureAwait(false);
        var naming = await NeighboursAsync(found, Direction.In, cancellationToken).ConfigureAwait(false);
        return
        [
            .. found.Select(id => IndexOperation.Upsert(projection.Document(nodes[id], neighbours.GetValueOrDefault(id, []), naming.GetValueOrDefault(id, [])))),
            .. ids.Except(found).Select(IndexOperation.Delete),
        ];
    }

    private Task<Dictionary<string, List<Neighbour>>> NeighboursAsync(IEnumerable<string> ids, Direction direction, CancellationToken cancellationToken) =>
        CompleteNeighbours.ReadAsync(store, Kijker.Systeem, ids, new ExpandRequest { Parents = [], Soorten = [.. projection.Via], Direction = direction }, cancellationToken);
}
