using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>What the planner asks of a graph in memory.</summary>
internal sealed class MemoryGraphState(MemoryGraph graph) : IGraphState
{
    public Task<IReadOnlyDictionary<string, Node>> LoadNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Node>>(Pick(graph.Nodes, ids));

    public Task<IReadOnlyDictionary<string, Relation>> LoadRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Relation>>(Pick(graph.Relations, ids));

    public Task<ImmutableArray<Relation>> LoadRelationsOfAsync(IReadOnlyCollection<string> nodeIds, CancellationToken cancellationToken) =>
        Task.FromResult(nodeIds.Count == 0
            ? []
            : graph.Relations.Values.Where(relation => nodeIds.Contains(relation.Van) || nodeIds.Contains(relation.Naar)).ToImmutableArray());

    public Task<ImmutableArray<Node>> LoadMentionsOfAsync(IReadOnlyCollection<string> over, CancellationToken cancellationToken)
    {
        var wanted = over.ToHashSet(StringComparer.Ordinal);
        return Task.FromResult(graph.Nodes.Values.Where(node => node.Claims.Any(claim => wanted.Contains(claim.Over))).ToImmutableArray());
    }

    public Task<IReadOnlyDictionary<string, string?>> LoadRetiredAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string?>>(Pick(graph.Retired, ids));

    public Task<ILookup<string, string>> LoadTargetsAsync(string soort, IReadOnlyCollection<string> from, CancellationToken cancellationToken) =>
        Task.FromResult(graph.Relations.Values.Where(relation => relation.Soort == soort && from.Contains(relation.Van))
            .ToLookup(relation => relation.Van, relation => relation.Naar, StringComparer.Ordinal));

    private static Dictionary<string, T> Pick<T>(ImmutableDictionary<string, T> all, IReadOnlyCollection<string> ids) =>
        ids.Distinct().Where(all.ContainsKey).ToDictionary(id => id, id => all[id], StringComparer.Ordinal);
}
