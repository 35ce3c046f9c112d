using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>
/// Finds all shortest paths by searching from both ends, a level at a time and from the smaller side, until the two meet. What is reached
/// from either end is far less than what lies within the whole length of one.
/// </summary>
internal sealed class PathSearch(string from, string to, Func<IReadOnlyCollection<string>, List<PathEdge>> load)
{
    private readonly PathSide start = new(from);
    private readonly PathSide end = new(to);

    /// <summary>The first paths in <see cref="GraphPathOrder"/>.</summary>
    public ImmutableArray<GraphPath> Find(int maxLength, int maxPaths, CancellationToken cancellationToken)
    {
        for (var length = 0; !start.Frontier.Overlaps(end.Frontier); length++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var side = start.Frontier.Count <= end.Frontier.Count ? start : end;
            if (length == maxLength || side.Frontier.Count == 0)
            {
                return [];
            }

            side.Advance(load(side.Frontier));
        }

        var steps = start.StepsTowards(start.Frontier.Intersect(end.Frontier), fromOrigin: true)
            .Concat(end.StepsTowards(start.Frontier.Intersect(end.Frontier), fromOrigin: false))
            .ToLookup(step => step.From, StringComparer.Ordinal);
        return [.. Walk([from], steps).SelectMany(nodes => Choices(nodes, steps)).Take(maxPaths)];
    }

    // Every way along the steps ends at the target, so going by id of the next node gives node sequences in order.
    private IEnumerable<ImmutableArray<string>> Walk(ImmutableArray<string> nodes, ILookup<string, PathEdge> steps) => nodes[^1] == to
        ? [nodes]
        : InOrder(steps[nodes[^1]].Select(step => step.To)).SelectMany(next => Walk(nodes.Add(next), steps));

    private static IEnumerable<string> InOrder(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance);

    private static IEnumerable<GraphPath> Choices(ImmutableArray<string> nodes, ILookup<string, PathEdge> steps)
    {
        IEnumerable<ImmutableArray<string>> choices = [[]];
        for (var i = 0; i + 1 < nodes.Length; i++)
        {
            var next = nodes[i + 1];
            var relations = InOrder(steps[nodes[i]].Where(step => step.To == next).Select(step => step.Relation)).ToList();
            choices = choices.SelectMany(chosen => relations.Select(chosen.Add));
        }

        return choices.Select(relations => new GraphPath(nodes, relations));
    }
}
