using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>
/// Passes every call on and checks what the port promises of any answer: visibility, page sizes, order, an entry for each parent, a log
/// without gaps. Around any store, so that each test checks more than it says.
/// </summary>
public sealed class AssertingGraphStore(IGraphStore inner) : IGraphStore
{
    public GraphSchema Schema => inner.Schema;

    /// <summary>The store itself, for what the port does not have.</summary>
    public IGraphStore Inner => inner;

    public async Task<ApplyResult> ApplyAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        var result = await inner.ApplyAsync(changeSet, cancellationToken);
        if (result is ApplyResult.Rejected { Faults: var faults })
        {
            Assert.NotEmpty(faults);
            Assert.True(faults.Length <= ChangePlanner.MaxFaults);
        }

        Assert.Empty(await inner.CheckAsync(CancellationToken.None));
        return result;
    }

    public async Task<PlanResult> PreviewAsync(ChangeSet changeSet, CancellationToken cancellationToken)
    {
        var before = await inner.SummariseAsync(CancellationToken.None);
        var result = await inner.PreviewAsync(changeSet, cancellationToken);
        Assert.Equal(before.LastSequence, (await inner.SummariseAsync(CancellationToken.None)).LastSequence);
        return result;
    }

    public async Task<IReadOnlyDictionary<string, Node>> GetAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var nodes = await inner.GetAsync(kijker, ids, cancellationToken);
        Assert.Subset(ids.ToHashSet(), nodes.Keys.ToHashSet());
        Assert.All(nodes.Values, node => CheckNode(kijker, node));
        return nodes;
    }

    public async Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var relations = await inner.GetRelationsAsync(kijker, ids, cancellationToken);
        Assert.All(relations, pair => Assert.Equal(pair.Key, pair.Value.Id));
        return relations;
    }

    public async Task<Page<Node>> ScanAsync(Kijker kijker, ScanRequest request, CancellationToken cancellationToken)
    {
        var page = await inner.ScanAsync(kijker, request, cancellationToken);
        CheckPage(page, request.Page, request.Order);
        Assert.All(page.Items, node => CheckNode(kijker, node));
        Assert.All(page.Items, node => Assert.Contains(node.Type, Schema.TypesOf(request.Type)));
        return page;
    }

    public Task<long> CountAsync(Kijker kijker, string type, Filter? filter, CancellationToken cancellationToken) =>
        inner.CountAsync(kijker, type, filter, cancellationToken);

    public async Task<ImmutableArray<Group>> GroupAsync(Kijker kijker, GroupRequest request, CancellationToken cancellationToken)
    {
        var groups = await inner.GroupAsync(kijker, request, cancellationToken);
        Assert.Equal(groups.Select(group => group.Count).OrderDescending(), groups.Select(group => group.Count));
        Assert.Equal(groups.Length, groups.Select(group => group.Value).Distinct().Count());
        return groups;
    }

    public async Task<IReadOnlyDictionary<string, Page<Neighbour>>> ExpandAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var pages = await inner.ExpandAsync(kijker, request, cancellationToken);
        Assert.Equal(request.Parents.ToHashSet(), pages.Keys.ToHashSet());
        foreach (var page in pages.Values)
        {
            CheckPage(page, request.Page, request.Order);
            Assert.All(page.Items, neighbour => CheckNode(kijker, neighbour.Node));
            Assert.All(page.Items, neighbour => Assert.True(neighbour.Node.Id == neighbour.Relation.Van || neighbour.Node.Id == neighbour.Relation.Naar));
        }

        return pages;
    }

    public async Task<IReadOnlyDictionary<string, long>> CountNeighboursAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var counts = await inner.CountNeighboursAsync(kijker, request, cancellationToken);
        Assert.Equal(request.Parents.ToHashSet(), counts.Keys.ToHashSet());
        return counts;
    }

    public async Task<ImmutableArray<GraphPath>> PathsAsync(Kijker kijker, PathRequest request, CancellationToken cancellationToken)
    {
        var paths = await inner.PathsAsync(kijker, request, cancellationToken);
        Assert.True(paths.Length <= request.MaxPaths);
        Assert.All(paths, path => Assert.Equal(path.Nodes.Length, path.Relations.Length + 1));
        Assert.Equal(paths.Order(GraphPathOrder.Instance), paths);
        return paths;
    }

    public async Task<IReadOnlyDictionary<string, ImmutableArray<SourcedClaim>>> GetClaimsAsync(
        Kijker kijker, IReadOnlyCollection<string> over, CancellationToken cancellationToken)
    {
        var claims = await inner.GetClaimsAsync(kijker, over, cancellationToken);
        Assert.Equal(over.ToHashSet(), claims.Keys.ToHashSet());
        Assert.All(claims.Values, ranked => Assert.Equal(ClaimPolicy.Rank(ranked), ranked));
        return claims;
    }

    public async Task<Page<Relation>> ScanRelationsAsync(Kijker kijker, PageRequest page, CancellationToken cancellationToken)
    {
        var relations = await inner.ScanRelationsAsync(kijker, page, cancellationToken);
        CheckPage(relations, page, []);
        Assert.Equal(relations.Items.Select(relation => relation.Id).Order(CodePointComparer.Instance), relations.Items.Select(relation => relation.Id));
        return relations;
    }

    public async Task<ImmutableArray<LogEntry>> ReadChangesAsync(long after, int max, CancellationToken cancellationToken)
    {
        var entries = await inner.ReadChangesAsync(after, max, cancellationToken);
        Assert.True(entries.Length <= max);
        Assert.Equal(Enumerable.Range(0, entries.Length).Select(i => after + 1 + i), entries.Select(entry => entry.Sequence));
        Assert.Equal(entries.Select(entry => entry.Moment).Order(), entries.Select(entry => entry.Moment));
        return entries;
    }

    public async Task ReplayAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        await inner.ReplayAsync(entry, cancellationToken);
        Assert.Empty(await inner.CheckAsync(CancellationToken.None));
    }

    public async Task<Lease?> AcquireLeaseAsync(string name, string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        var lease = await inner.AcquireLeaseAsync(name, holder, duration, cancellationToken);
        Assert.True(lease is null || (lease.Name == name && lease.Holder == holder && lease.Token > 0));
        return lease;
    }

    public Task ReleaseLeaseAsync(Lease lease, CancellationToken cancellationToken) => inner.ReleaseLeaseAsync(lease, cancellationToken);

    public async Task<StoreSummary> SummariseAsync(CancellationToken cancellationToken)
    {
        var summary = await inner.SummariseAsync(cancellationToken);
        Assert.Equal(Schema.NodeTypes.Select(type => type.Name).ToHashSet(), summary.Nodes.Keys.ToHashSet());
        Assert.Equal(Schema.RelationKinds.Select(kind => kind.Name).ToHashSet(), summary.Relations.Keys.ToHashSet());
        return summary;
    }

    public Task<ImmutableArray<string>> CheckAsync(CancellationToken cancellationToken) => inner.CheckAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private void CheckNode(Kijker kijker, Node node)
    {
        Assert.True(Visibility.Sees(Schema, kijker, node), $"{kijker.Rol} may not see {node.Id}");
        Assert.Equal(Visibility.Redact(Schema, kijker, node), node);
    }

    private static void CheckPage<T>(Page<T> page, PageRequest request, IReadOnlyList<Order> orders)
    {
        Assert.True(page.Rows.Length <= request.Size);
        Assert.True(!page.HasMore || page.Rows.Length == request.Size, "A page that has more is full.");
        Assert.All(page.Rows, row => Assert.Equal(orders.Count, Cursor.Parse(row.Cursor, orders).Keys.Length));
    }
}
