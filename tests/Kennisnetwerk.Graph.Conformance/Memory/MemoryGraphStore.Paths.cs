using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>Paths: all of them, a step longer each time, until some arrive.</summary>
public sealed partial class MemoryGraphStore
{
    public Task<ImmutableArray<GraphPath>> PathsAsync(Kijker kijker, PathRequest request, CancellationToken cancellationToken)
    {
        var soorten = request.KindsIn(schema);
        var view = View(kijker, cancellationToken);
        if (view.Find(request.From) is not { } from || view.Find(request.To) is not { } to)
        {
            return Task.FromResult(ImmutableArray<GraphPath>.Empty);
        }

        var paths = new List<GraphPath> { new([from.Id], []) };
        var seen = new HashSet<string> { from.Id };
        for (var length = 0; length < request.MaxLength && !seen.Contains(to.Id); length++)
        {
            paths = [.. paths.SelectMany(path => view.Neighbours(view.Find(path.Nodes[^1])!, soorten, Direction.Beide)
                .Where(row => !seen.Contains(row.Node.Id))
                .Select(row => new GraphPath(path.Nodes.Add(row.Node.Id), path.Relations.Add(row.Relation!.Id))))];
            seen.UnionWith(paths.Select(path => path.Nodes[^1]));
        }

        return Task.FromResult(paths.Where(path => path.Nodes[^1] == to.Id).Order(GraphPathOrder.Instance).Take(request.MaxPaths).ToImmutableArray());
    }
}
