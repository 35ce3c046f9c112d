using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>Reads of nodes, relations and claims.</summary>
public sealed partial class MemoryGraphStore
{
    public Task<IReadOnlyDictionary<string, Node>> GetAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var view = View(kijker, cancellationToken);
        IReadOnlyDictionary<string, Node> found = ReadLimits.Ids(ids).Select(id => (id, node: view.Find(id))).Where(pair => pair.node is not null)
            .ToDictionary(pair => pair.id, pair => view.Show(pair.node!), StringComparer.Ordinal);
        return Task.FromResult(found);
    }

    public Task<IReadOnlyDictionary<string, Relation>> GetRelationsAsync(Kijker kijker, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var view = View(kijker, cancellationToken);
        IReadOnlyDictionary<string, Relation> found = ReadLimits.Ids(ids).Select(view.FindRelation).OfType<Relation>()
            .ToDictionary(relation => relation.Id, view.Show, StringComparer.Ordinal);
        return Task.FromResult(found);
    }

    public Task<Page<Node>> ScanAsync(Kijker kijker, ScanRequest request, CancellationToken cancellationToken)
    {
        var scope = ReadScope.OfNodes(schema, kijker, request.Type);
        scope.Require(request.Filter);
        scope.Require(request.Order);
        var cursor = scope.CursorOf(request.Page, request.Order);
        var view = View(kijker, cancellationToken);
        var rows = Candidates(view, request.Type, request.Filter).Select(node => new MemoryRow(node, null));
        return Task.FromResult(MemoryPage.Cut(rows, request.Order, request.Page, cursor, row => view.Show(row.Node)));
    }

    public Task<long> CountAsync(Kijker kijker, string type, Filter? filter, CancellationToken cancellationToken)
    {
        ReadScope.OfNodes(schema, kijker, type).Require(filter);
        return Task.FromResult(Candidates(View(kijker, cancellationToken), type, filter).LongCount());
    }

    public Task<ImmutableArray<Group>> GroupAsync(Kijker kijker, GroupRequest request, CancellationToken cancellationToken)
    {
        var scope = ReadScope.OfNodes(schema, kijker, request.Type);
        scope.Require(request.Filter);
        scope.Require(request.Field);
        var values = Candidates(View(kijker, cancellationToken), request.Type, request.Filter).SelectMany(node => RowValues.Of(request.Field, node, null) switch
        {
            ListValue list => list.Items.Distinct().Cast<GraphValue?>(),
            var value => new[] { value },
        }).ToList();
        var present = values.OfType<GraphValue>().GroupBy(value => value).Select(group => new Group(group.Key, group.LongCount()))
            .OrderByDescending(group => group.Count).ThenBy(group => group.Value!, GraphValueOrder.Instance);
        var absent = values.Count(value => value is null);
        IEnumerable<Group> all = absent == 0 ? present : [.. present, new Group(null, absent)];
        return Task.FromResult(all.OrderByDescending(group => group.Count).Take(GroupRequest.MaxGroups).ToImmutableArray());
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<SourcedClaim>>> GetClaimsAsync(
        Kijker kijker, IReadOnlyCollection<string> over, CancellationToken cancellationToken)
    {
        var view = View(kijker, cancellationToken);
        var claims = view.Nodes.Select(view.Show).SelectMany(MentionReader.ClaimsOf).ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);
        IReadOnlyDictionary<string, ImmutableArray<SourcedClaim>> found = ReadLimits.Ids(over)
            .ToDictionary(id => id, id => ClaimPolicy.Rank(claims[view.Find(id)?.Id ?? id]).ToImmutableArray(), StringComparer.Ordinal);
        return Task.FromResult(found);
    }

    public Task<Page<Relation>> ScanRelationsAsync(Kijker kijker, PageRequest page, CancellationToken cancellationToken)
    {
        var cursor = page.After is { } text ? Cursor.Parse(text, []) : null;
        if (cursor is { Ids.Length: not 1 })
        {
            throw new CursorException();
        }

        var view = View(kijker, cancellationToken);
        return Task.FromResult(MemoryPage.Cut(view.Relations, page, cursor, view.Show));
    }

    private MemoryView View(Kijker kijker, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new MemoryView(schema, graph, kijker);
    }

    private IEnumerable<Node> Candidates(MemoryView view, string type, Filter? filter)
    {
        var types = schema.TypesOf(type);
        return view.Nodes.Where(node => types.Contains(node.Type) && view.Holds(filter, new MemoryRow(node, null)));
    }
}
