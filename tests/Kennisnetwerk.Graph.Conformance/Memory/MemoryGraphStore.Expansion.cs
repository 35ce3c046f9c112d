using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>Neighbours.</summary>
public sealed partial class MemoryGraphStore
{
    public Task<IReadOnlyDictionary<string, Page<Neighbour>>> ExpandAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var scope = Checked(kijker, request);
        scope.Require(request.Order);
        var cursor = scope.CursorOf(request.Page, request.Order);
        var view = View(kijker, cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, Page<Neighbour>>>(EachParent(request, id => MemoryPage.Cut(
            Neighbours(view, request, id), request.Order, request.Page, cursor, row => new Neighbour(view.Show(row.Relation!), view.Show(row.Node)))));
    }

    public Task<IReadOnlyDictionary<string, long>> CountNeighboursAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        Checked(kijker, request);
        var view = View(kijker, cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, long>>(EachParent(request, id => Neighbours(view, request, id).LongCount()));
    }

    private ReadScope Checked(Kijker kijker, ExpandRequest request)
    {
        var scope = ReadScope.OfNeighbours(schema, kijker, request);
        scope.Require(request.Filter);
        return scope;
    }

    private static Dictionary<string, T> EachParent<T>(ExpandRequest request, Func<string, T> answer) =>
        request.Parents.Distinct().ToDictionary(id => id, answer, StringComparer.Ordinal);

    private IEnumerable<MemoryRow> Neighbours(MemoryView view, ExpandRequest request, string parent)
    {
        var types = request.NeighbourType is { } name ? schema.TypesOf(name) : [];
        return view.Find(parent) is not { } node
            ? []
            : view.Neighbours(node, request.Soorten, request.Direction)
                .Where(row => (request.NeighbourType is null || types.Contains(row.Node.Type)) && view.Holds(request.Filter, row));
    }
}
