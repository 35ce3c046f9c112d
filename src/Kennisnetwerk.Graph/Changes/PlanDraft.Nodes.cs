using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Creates and changes nodes by what their upserts name.</summary>
internal sealed partial class PlanDraft
{
    public void ApplyNodes()
    {
        foreach (var (upsert, path) in Changes<Change.UpsertNode>())
        {
            if (retired.TryGetValue(upsert.Id, out var target))
            {
                var remedy = target is null ? "use a new id" : $"it was merged into '{target}'; change that";
                Fault($"{path}.id", FaultCode.Taken, $"'{upsert.Id}' was used before; {remedy}.");
                continue;
            }

            var before = nodesBefore.GetValueOrDefault(upsert.Id);
            if (before is not null && before.Type != upsert.Type)
            {
                Fault($"{path}.type", FaultCode.Taken, $"'{upsert.Id}' is a {before.Type}, not a {upsert.Type}; use another id.");
                continue;
            }

            CheckVersion(upsert.ExpectedVersion, before?.Version ?? 0, path, upsert.Id);
            if (before is not null)
            {
                RequireRight(before, path);
            }

            var after = Merge(NodeNow(upsert.Id), upsert);
            RequireRight(after, path);
            RequireRightToPublish(before, after, path);
            nodesAfter[upsert.Id] = after;
        }
    }

    private static Node Merge(Node? now, Change.UpsertNode upsert)
    {
        var node = now ?? new Node
        {
            Id = upsert.Id,
            Type = upsert.Type,
            Version = 0,
            Status = Publicatiestatus.Concept,
            CreatedAt = default,
            ModifiedAt = default,
            Fields = ImmutableSortedDictionary.Create<string, GraphValue>(StringComparer.Ordinal),
        };
        return node with
        {
            Status = upsert.Status ?? node.Status,
            Eigenaars = upsert.Eigenaars is { } owners ? [.. owners.Distinct().Order(CodePointComparer.Instance)] : node.Eigenaars,
            Claims = upsert.Claims is { } claims ? [.. claims.Select(claim => claim.Normalised())] : node.Claims,
            Fields = Set(node.Fields, upsert.Fields),
        };
    }

    // An empty list says the same as no list, and is kept as none, so that both print alike.
    private static ImmutableSortedDictionary<string, GraphValue> Set(
        ImmutableSortedDictionary<string, GraphValue> fields, IEnumerable<KeyValuePair<string, GraphValue?>> changes)
    {
        var builder = fields.ToBuilder();
        foreach (var (name, value) in changes)
        {
            if (value is null or ListValue { Items.IsEmpty: true })
            {
                builder.Remove(name);
            }
            else
            {
                builder[name] = value;
            }
        }

        return builder.ToImmutable();
    }

    private void RequireRightToPublish(Node? before, Node after, string path)
    {
        var kijker = changeSet.Actor.Kijker;
        var moves = after.Status != (before?.Status ?? Publicatiestatus.Concept);
        if (moves && after.Status is not Publicatiestatus.Ingediend and not Publicatiestatus.Concept && !kijker.ZietAlles)
        {
            Fault($"{path}.status", FaultCode.Forbidden, $"Only an onderzoekscoördinator makes a record {after.Status}; hand it in (Ingediend).");
        }
    }

    private void CheckVersion(long? expected, long actual, string path, string id)
    {
        if (expected is { } version && version != actual)
        {
            Fault($"{path}.expectedVersion", FaultCode.Version, $"'{id}' is at version {actual}, not {version}; read it again and repeat the change.");
        }
    }
}
