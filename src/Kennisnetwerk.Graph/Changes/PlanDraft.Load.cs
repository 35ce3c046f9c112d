using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>What a ChangeSet touches, loaded in a fixed number of calls whatever its size.</summary>
internal sealed partial class PlanDraft
{
    public static async Task<PlanDraft> LoadAsync(
        GraphSchema schema, ChangeSet changeSet, IReadOnlySet<int> misshapen, IGraphState state, CancellationToken cancellationToken)
    {
        var loaded = misshapen.Count == 0 ? changeSet : Loadable(changeSet, misshapen);
        var named = NamedIds(loaded);
        var nodes = new Dictionary<string, Node>(await state.LoadNodesAsync(named.Nodes, cancellationToken).ConfigureAwait(false), StringComparer.Ordinal);
        var relations = new Dictionary<string, Relation>(
            await state.LoadRelationsAsync(named.Relations, cancellationToken).ConfigureAwait(false), StringComparer.Ordinal);
        var retired = await state.LoadRetiredAsync(named.Nodes, cancellationToken).ConfigureAwait(false);

        foreach (var relation in await state.LoadRelationsOfAsync(named.Deleted, cancellationToken).ConfigureAwait(false))
        {
            relations[relation.Id] = relation;
        }

        var over = Reach(loaded, nodes, relations, named.Deleted);
        var mentions = await state.LoadMentionsOfAsync(over, cancellationToken).ConfigureAwait(false);
        foreach (var mention in mentions)
        {
            nodes[mention.Id] = mention;
        }

        // A mention that is left without claims goes too, and its own relations with it.
        foreach (var relation in await state.LoadRelationsOfAsync(
            HasDeletions(loaded) ? [.. mentions.Select(mention => mention.Id)] : [], cancellationToken).ConfigureAwait(false))
        {
            relations[relation.Id] = relation;
        }

        await LoadRestAsync(over, nodes, relations, state, cancellationToken).ConfigureAwait(false);
        if (!changeSet.Actor.Kijker.ZietAlles)
        {
            // Whether a claim may be made about a relation is asked of the node that it starts from.
            var starts = over.Select(relations.GetValueOrDefault).OfType<Relation>().Select(relation => relation.Van).Where(id => !nodes.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
            foreach (var (id, node) in await state.LoadNodesAsync(starts, cancellationToken).ConfigureAwait(false))
            {
                nodes[id] = node;
            }
        }

        return new PlanDraft(schema, changeSet, misshapen, nodes, relations, retired, over);
    }

    // The things that claims speak of, which a changed mention may have named before and no longer names now.
    private static async Task LoadRestAsync(
        HashSet<string> over, Dictionary<string, Node> nodes, Dictionary<string, Relation> relations, IGraphState state, CancellationToken cancellationToken)
    {
        var missing = over.Where(id => !nodes.ContainsKey(id) && !relations.ContainsKey(id)).ToLookup(RelationId.IsRelationId);
        foreach (var (id, node) in await state.LoadNodesAsync([.. missing[false]], cancellationToken).ConfigureAwait(false))
        {
            nodes[id] = node;
        }

        foreach (var (id, relation) in await state.LoadRelationsAsync([.. missing[true]], cancellationToken).ConfigureAwait(false))
        {
            relations[id] = relation;
        }
    }

    // Of what is misshapen no more is looked up than what is there under its id.
    private static ChangeSet Loadable(ChangeSet changeSet, IReadOnlySet<int> misshapen) => changeSet with
    {
        Changes =
        [
            .. changeSet.Changes.Where((change, i) => !misshapen.Contains(i)),
            .. misshapen.Select(i => changeSet.Changes[i]).OfType<Change.UpsertNode>().Where(upsert => NodeId.IsValid(upsert.Id)).Select(upsert => upsert with { Claims = null }),
        ],
    };

    private static bool HasDeletions(ChangeSet changeSet) =>
        changeSet.Changes.Any(change => change is not Change.UpsertNode and not Change.UpsertRelation);

    private static (HashSet<string> Nodes, HashSet<string> Relations, HashSet<string> Deleted) NamedIds(ChangeSet changeSet)
    {
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var relations = new HashSet<string>(StringComparer.Ordinal);
        var deleted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changeSet.Changes)
        {
            (change is Change.UpsertRelation or Change.DeleteRelation ? relations : nodes).Add(change.Target);
            switch (change)
            {
                case Change.UpsertRelation relation:
                    nodes.Add(relation.Van);
                    nodes.Add(relation.Naar);
                    break;
                case Change.DeleteRelation relation when RelationId.Parse(relation.Id) is { } parts:
                    nodes.Add(parts.Van);
                    break;
                case Change.DeleteNode or Change.EraseNode:
                    deleted.Add(change.Target);
                    break;
                case Change.RedirectNode redirect:
                    deleted.Add(redirect.Id);
                    nodes.Add(redirect.To);
                    break;
                default:
                    break;
            }
        }

        return (nodes, relations, deleted);
    }

    private static HashSet<string> Reach(
        ChangeSet changeSet, Dictionary<string, Node> nodes, Dictionary<string, Relation> relations, HashSet<string> deleted)
    {
        var over = new HashSet<string>(deleted, StringComparer.Ordinal);
        over.UnionWith(relations.Values.Where(relation => deleted.Contains(relation.Van) || deleted.Contains(relation.Naar)).Select(relation => relation.Id));
        foreach (var change in changeSet.Changes)
        {
            over.Add(change.Target);
            if (change is Change.UpsertNode { Claims: { } claims })
            {
                over.UnionWith(claims.Select(claim => claim.Over));
            }

            if (nodes.TryGetValue(change.Target, out var before))
            {
                over.UnionWith(before.Claims.Select(claim => claim.Over));
            }
        }

        return over;
    }
}
