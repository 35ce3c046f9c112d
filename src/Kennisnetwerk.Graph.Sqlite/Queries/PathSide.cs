namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>One of the two searches: what it has seen, where it stands, and the steps by which it came there.</summary>
internal sealed class PathSide(string origin)
{
    private readonly HashSet<string> seen = new([origin], StringComparer.Ordinal);

    // From a node to the steps that reached it, each from one level nearer to the origin.
    private readonly Dictionary<string, List<PathEdge>> arrivals = new(StringComparer.Ordinal);

    /// <summary>The nodes at the distance that was reached.</summary>
    public HashSet<string> Frontier { get; private set; } = new([origin], StringComparer.Ordinal);

    /// <summary>Goes one level further.</summary>
    /// <param name="edges">All steps from the frontier.</param>
    public void Advance(IEnumerable<PathEdge> edges)
    {
        var next = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in edges.Where(edge => !seen.Contains(edge.To)))
        {
            next.Add(edge.To);
            if (!arrivals.TryGetValue(edge.To, out var list))
            {
                arrivals.Add(edge.To, list = []);
            }

            list.Add(edge);
        }

        seen.UnionWith(next);
        Frontier = next;
    }

    /// <summary>The steps on shortest ways between the origin and these nodes.</summary>
    /// <param name="nodes">Nodes of the frontier.</param>
    /// <param name="fromOrigin">Whether to give the steps as they were taken, from the origin; else turned around, towards it.</param>
    public List<PathEdge> StepsTowards(IEnumerable<string> nodes, bool fromOrigin)
    {
        var steps = new List<PathEdge>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(nodes);
        while (open.TryPop(out var node))
        {
            if (!done.Add(node) || !arrivals.TryGetValue(node, out var edges))
            {
                continue;
            }

            foreach (var edge in edges)
            {
                steps.Add(fromOrigin ? edge : new PathEdge(edge.To, edge.From, edge.Relation));
                open.Push(edge.From);
            }
        }

        return steps;
    }
}
