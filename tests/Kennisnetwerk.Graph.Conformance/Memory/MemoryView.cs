using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>The part of a graph that a viewer may see.</summary>
internal sealed class MemoryView(GraphSchema schema, MemoryGraph graph, Kijker kijker)
{
    public IEnumerable<Node> Nodes => graph.Nodes.Values.Where(Sees);

    public IEnumerable<Relation> Relations => graph.Relations.Values.Where(Sees);

    public Node? Find(string id) => graph.Find(id) is { } node && Sees(node) ? node : null;

    public Relation? FindRelation(string id) => graph.Relations.GetValueOrDefault(id) is { } relation && Sees(relation) ? relation : null;

    public Relation Show(Relation relation) => Visibility.Redact(schema, kijker, relation);

    public Node Show(Node node) => Visibility.Redact(schema, kijker, node) with { Claims = node.Claims.RemoveAll(claim => !Reads(claim)) };

    public IEnumerable<MemoryRow> Neighbours(Node node, IReadOnlyCollection<string> soorten, Direction direction) => Relations
        .Where(relation => soorten.Count == 0 || soorten.Contains(relation.Soort))
        .Select(relation => (relation, other: OtherEnd(relation, node.Id, direction)))
        .Where(pair => pair.other is not null)
        .Select(pair => new MemoryRow(graph.Nodes[pair.other!], pair.relation));

    public bool Holds(Filter? filter, MemoryRow row) => filter switch
    {
        null => true,
        Filter.Compare compare => Values(compare.Field, row).Any(value => Holds(compare.Comparison, GraphValueOrder.Instance.Compare(value, compare.Value))),
        Filter.In among => Values(among.Field, row).Any(value => among.Values.Contains(value)),
        Filter.Exists exists => !Values(exists.Field, row).IsEmpty,
        Filter.StartsWith starts => Values(starts.Field, row).Any(value => value.ToString()!.StartsWith(GraphText.Normalise(starts.Prefix), StringComparison.Ordinal)),
        Filter.And and => and.Filters.All(part => Holds(part, row)),
        Filter.Or or => or.Filters.Any(part => Holds(part, row)),
        Filter.Not not => !Holds(not.Filter, row),
        Filter.Related related => IsRelated(related, row.Node),
        _ => throw new ArgumentException($"Unknown filter {filter.GetType().Name}."),
    };

    private bool IsRelated(Filter.Related related, Node node)
    {
        var wanted = related.Neighbours.Select(Find).OfType<Node>().Select(neighbour => neighbour.Id).ToHashSet();
        return Neighbours(node, [related.Soort], related.Direction).Any(row => wanted.Contains(row.Node.Id));
    }

    private static string? OtherEnd(Relation relation, string id, Direction direction) => direction switch
    {
        Direction.Uit => relation.Van == id ? relation.Naar : null,
        Direction.In => relation.Naar == id ? relation.Van : null,
        _ => relation.Van == id ? relation.Naar : relation.Naar == id ? relation.Van : null,
    };

    private static ImmutableArray<GraphValue> Values(FieldReference field, MemoryRow row) => RowValues.Of(field, row.Node, row.Relation) switch
    {
        null => [],
        ListValue list => list.Items,
        var value => [value],
    };

    private static bool Holds(Comparison comparison, int sign) => comparison switch
    {
        Comparison.Equal => sign == 0,
        Comparison.Less => sign < 0,
        Comparison.LessOrEqual => sign <= 0,
        Comparison.Greater => sign > 0,
        Comparison.GreaterOrEqual => sign >= 0,
        _ => throw new ArgumentException($"Unknown comparison {comparison}."),
    };

    private bool Sees(Node node) => Visibility.Sees(schema, kijker, node);

    private bool Sees(Relation relation) => Sees(graph.Nodes[relation.Van]) && Sees(graph.Nodes[relation.Naar]);

    private bool Reads(Claim claim)
    {
        var visible = Visibility.NodesOf(claim).Distinct().Select(id => graph.Nodes.GetValueOrDefault(id)).OfType<Node>().Where(Sees)
            .ToDictionary(node => node.Id, node => node.Type);
        return Visibility.ReadsClaim(schema, kijker, claim, visible);
    }
}
