using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Deletions, erasures and redirects, with what goes along: relations of the node, claims about both, mentions left empty.</summary>
internal sealed partial class PlanDraft
{
    public void ApplyDeletions()
    {
        foreach (var (change, path) in Changes<Change.DeleteNode>())
        {
            DeleteNode(change.Id, path, change.ExpectedVersion);
        }

        foreach (var (change, path) in Changes<Change.EraseNode>())
        {
            if (DeleteNode(change.Id, path, expectedVersion: null) || retired.ContainsKey(change.Id))
            {
                erased.Add(change.Id);
            }
        }

        foreach (var (change, path) in Changes<Change.RedirectNode>())
        {
            if (DeleteNode(change.Id, path, expectedVersion: null))
            {
                redirects[change.Id] = change.To;
            }
        }

        foreach (var (change, path) in Changes<Change.DeleteRelation>())
        {
            if (relationsBefore.TryGetValue(change.Id, out var relation))
            {
                relationsAfter[change.Id] = null;
                if (nodesBefore.TryGetValue(relation.Van, out var van))
                {
                    RequireRight(van, path);
                }
            }
        }

        CheckRedirects();
        DropClaimsAbout([.. nodesAfter.Where(pair => pair.Value is null).Select(pair => pair.Key),
            .. relationsAfter.Where(pair => pair.Value is null).Select(pair => pair.Key)]);
    }

    // After all deletions, so that the order of the changes means nothing.
    private void CheckRedirects()
    {
        foreach (var (change, path) in Changes<Change.RedirectNode>())
        {
            var isCreated = upserted.Contains(change.To) && !retired.ContainsKey(change.To);
            if (!isCreated && NodeNow(change.To) is null)
            {
                Fault($"{path}.to", FaultCode.Missing, $"There is no node '{change.To}' to redirect to.");
            }
        }
    }

    private bool DeleteNode(string id, string path, long? expectedVersion)
    {
        if (!nodesBefore.TryGetValue(id, out var node))
        {
            return false;
        }

        RequireRight(node, path);
        CheckVersion(expectedVersion, node.Version, path, id);
        nodesAfter[id] = null;
        DeleteRelationsOf(id);
        return true;
    }

    private void DeleteRelationsOf(string nodeId)
    {
        foreach (var relation in relationsBefore.Values.Where(relation => relation.Van == nodeId || relation.Naar == nodeId))
        {
            relationsAfter[relation.Id] = null;
        }
    }

    private void DropClaimsAbout(HashSet<string> gone)
    {
        if (gone.Count == 0)
        {
            return;
        }

        foreach (var mention in nodesBefore.Values.Where(node => node.Claims.Any(claim => gone.Contains(claim.Over))).ToList())
        {
            var isErased = mention.Claims.Any(claim => erased.Overlaps(PartsOf(claim.Over)));
            var claims = mention.Claims.RemoveAll(claim => gone.Contains(claim.Over));
            if (isErased)
            {
                erased.Add(mention.Id);
            }

            if (claims.IsEmpty && !upserted.Contains(mention.Id))
            {
                nodesAfter[mention.Id] = null;
                DeleteRelationsOf(mention.Id);
            }
            else if (NodeNow(mention.Id) is { } now)
            {
                nodesAfter[mention.Id] = now with { Claims = claims };
            }
        }

        erased.UnionWith(relationsAfter.Keys.Where(id => erased.Overlaps(PartsOf(id))).ToList());
    }

    private static IEnumerable<string> PartsOf(string over) =>
        RelationId.Parse(over) is { } parts ? [parts.Van, parts.Naar] : [over];
}
