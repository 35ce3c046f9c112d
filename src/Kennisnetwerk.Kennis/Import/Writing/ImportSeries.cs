using System.Collections.Immutable;
using System.Globalization;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>
/// Cuts an import that is too large for one transaction into a series that is the same whenever it is cut: first the things, each with the
/// mentions that speak of it, because what they say makes it whole; then the relations; then what mentions say of relations. Each part has a
/// key of its own, so a series that was broken off skips what was written.
/// </summary>
internal static class ImportSeries
{
    /// <summary>The parts in order; the import itself when it is small enough.</summary>
    /// <remarks>A thing and all that speaks of it stay together: where that alone is more than the maximum, the store refuses the part.</remarks>
    public static IReadOnlyList<ChangeSet> Of(ChangeSet whole, int maxAtOnce)
    {
        if (whole.Changes.Length <= maxAtOnce)
        {
            return [whole];
        }

        var nodes = whole.Changes.OfType<Change.UpsertNode>().ToList();
        var others = whole.Changes.Where(change => change is not Change.UpsertNode).Select(change => new[] { change });
        var claims = nodes.Where(SpeaksOfRelations).Select(mention => new Change[] { mention });
        List<Change[]> parts = [.. Pack(Groups(nodes), maxAtOnce), .. Pack(others, maxAtOnce), .. Pack(claims, maxAtOnce)];
        return [.. parts.Select((part, i) => whole with
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{whole.Key}:{i + 1}/{parts.Count}"),
            Changes = [.. part],
        })];
    }

    /// <summary>Things with the mentions that speak of them, in the order of their first.</summary>
    private static IEnumerable<Change[]> Groups(IReadOnlyList<Change.UpsertNode> nodes)
    {
        var groups = new NodeGroups(nodes.Select(node => node.Id));
        foreach (var mention in nodes)
        {
            foreach (var over in NodesIn(mention))
            {
                groups.Join(mention.Id, over);
            }
        }

        return nodes.GroupBy(node => groups.Of(node.Id), StringComparer.Ordinal).Select(group => group.Select(WithoutRelations).ToArray<Change>());
    }

    private static IEnumerable<Change[]> Pack(IEnumerable<Change[]> groups, int maxAtOnce)
    {
        var part = new List<Change>();
        foreach (var group in groups)
        {
            if (part.Count > 0 && part.Count + group.Length > maxAtOnce)
            {
                yield return [.. part];
                part.Clear();
            }

            part.AddRange(group);
        }

        if (part.Count > 0)
        {
            yield return [.. part];
        }
    }

    private static IEnumerable<string> NodesIn(Change.UpsertNode mention) =>
        (mention.Claims ?? []).Select(claim => claim.Over).Where(over => !RelationId.IsRelationId(over)).Distinct(StringComparer.Ordinal);

    private static bool SpeaksOfRelations(Change.UpsertNode node) => node.Claims is { } claims && claims.Any(claim => RelationId.IsRelationId(claim.Over));

    private static Change.UpsertNode WithoutRelations(Change.UpsertNode node)
    {
        if (!SpeaksOfRelations(node))
        {
            return node;
        }

        ImmutableArray<Graph.Claims.Claim> left = [.. node.Claims!.Value.Where(claim => !RelationId.IsRelationId(claim.Over))];
        return node with { Claims = left.IsEmpty ? null : left };
    }
}
