using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Lezen;

namespace Kennisnetwerk.Kennis.Agenda;

/// <summary>A thema with all that is part of it, at any depth.</summary>
public static class Thematak
{
    private const int MaxDepth = 10;

    private static readonly ExpandRequest Parts = new() { Parents = [], Soorten = ["ONDERDEEL_VAN"], Direction = Direction.In, NeighbourType = "Thema" };

    /// <summary>The ids of each thema's branch, itself first; sub-thema's more than ten levels down are left out.</summary>
    /// <param name="store">The graph.</param>
    /// <param name="kijker">Who looks: a thema that is not visible to them hides what is below it.</param>
    /// <param name="themas">The thema's to start from.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public static async Task<ImmutableDictionary<string, ImmutableArray<string>>> ReadAsync(
        IGraphStore store, Kijker kijker, ImmutableArray<string> themas, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var below = new Dictionary<string, List<Node>>(StringComparer.Ordinal);
        var level = themas.ToHashSet(StringComparer.Ordinal);
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = await CompleteNeighbours.ReadNodesAsync(store, kijker, level, Parts, cancellationToken).ConfigureAwait(false);
            foreach (var thema in level)
            {
                below[thema] = next.GetValueOrDefault(thema, []);
            }

            level = [.. next.Values.SelectMany(nodes => nodes).Select(node => node.Id).Where(id => !below.ContainsKey(id))];
        }

        return themas.Distinct().ToImmutableDictionary(thema => thema, thema => Branch(thema, below), StringComparer.Ordinal);
    }

    private static ImmutableArray<string> Branch(string thema, Dictionary<string, List<Node>> below)
    {
        var branch = new List<string> { thema };
        var seen = new HashSet<string>(StringComparer.Ordinal) { thema };
        for (var place = 0; place < branch.Count; place++)
        {
            branch.AddRange(below.GetValueOrDefault(branch[place], []).Select(node => node.Id).Where(seen.Add));
        }

        return [.. branch];
    }
}
