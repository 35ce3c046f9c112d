using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>The last look at what would be stored, and the plan itself.</summary>
internal sealed partial class PlanDraft
{
    public void CheckOutcome()
    {
        var lacking = nodesAfter.Values.OfType<Node>().Where(node => !unsettled.Contains(node.Id))
            .SelectMany(node => schema.Type(node.Type)!.Fields.Where(field => field.IsRequired && !field.IsList && !node.Fields.ContainsKey(field.Name)).Select(field => (node, field)))
            .ToList();
        if (lacking.Count == 0)
        {
            return;
        }

        // A node lacks something by what its own change leaves out, or by a mention that no longer gives it.
        var paths = Changes<Change.UpsertNode>().Select(pair => (Over: pair.Change.Id, pair.Path)).Concat(Restated())
            .ToLookup(pair => pair.Over, pair => pair.Path, StringComparer.Ordinal);
        foreach (var (node, field) in lacking)
        {
            Fault($"{paths[node.Id].FirstOrDefault(node.Id)}.fields.{field.Name}", FaultCode.Required, $"{node.Type} '{node.Id}' needs a '{field.Name}'.");
        }
    }

    public WritePlan ToPlan(DateTimeOffset moment)
    {
        var now = GraphMoment.Normalise(moment);
        var nodes = nodesAfter.Values.OfType<Node>().Where(IsChanged).Select(node => Stamp(node, now)).OrderBy(node => node.Id, CodePointComparer.Instance).ToImmutableArray();
        var relations = relationsAfter.Values.OfType<Relation>().Where(IsChanged)
            .Select(relation => relation with { Version = relation.Version + 1 }).OrderBy(relation => relation.Id, CodePointComparer.Instance).ToImmutableArray();
        var deletedNodes = Deleted(nodesAfter, nodesBefore);
        var deletedRelations = Deleted(relationsAfter, relationsBefore);
        IEnumerable<LogItem> items =
        [
            .. nodes.Select(node => new LogItem.OfNode(node.Id, node.Type, nodesBefore.GetValueOrDefault(node.Id), node))
                .Concat(deletedNodes.Select(id => new LogItem.OfNode(id, nodesBefore[id].Type, nodesBefore[id], null) { RedirectedTo = redirects.GetValueOrDefault(id) }))
                .Concat(erased.Where(id => !nodesAfter.ContainsKey(id) && !relationsAfter.ContainsKey(id)).Select(id => new LogItem.OfNode(id, "", null, null)))
                .OrderBy(item => item.Id, CodePointComparer.Instance),
            .. relations.Select(relation => new LogItem.OfRelation(relation.Id, relationsBefore.GetValueOrDefault(relation.Id), relation))
                .Concat(deletedRelations.Select(id => new LogItem.OfRelation(id, relationsBefore[id], null)))
                .OrderBy(item => item.Id, CodePointComparer.Instance),
        ];
        return new WritePlan(
            nodes,
            deletedNodes,
            redirects.ToImmutableSortedDictionary(StringComparer.Ordinal),
            relations,
            deletedRelations,
            [.. erased.Order(CodePointComparer.Instance)],
            [.. items.Select(Scrub)]);
    }

    private bool IsChanged(Node node) => !nodesBefore.TryGetValue(node.Id, out var before) || !before.Equals(node);

    private bool IsChanged(Relation relation) => !relationsBefore.TryGetValue(relation.Id, out var before) || !before.Equals(relation);

    private static Node Stamp(Node node, DateTimeOffset now) =>
        node with { Version = node.Version + 1, CreatedAt = node.Version == 0 ? now : node.CreatedAt, ModifiedAt = now };

    private static ImmutableArray<string> Deleted<T>(Dictionary<string, T?> after, Dictionary<string, T> before)
        where T : class =>
        [.. after.Where(pair => pair.Value is null && before.ContainsKey(pair.Key)).Select(pair => pair.Key).Order(CodePointComparer.Instance)];

    private LogItem Scrub(LogItem item) => !erased.Contains(item.Id)
        ? item
        : item switch
        {
            // A mention that lives on shows only what it says of others; what it said before held the erased content.
            LogItem.OfNode node => node with { Before = null, IsErased = true },
            LogItem.OfRelation relation => relation with { Before = null, After = null, IsErased = true },
            _ => item,
        };
}
