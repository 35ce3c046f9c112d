using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Creates and changes relations, whose ends must exist and fit their kind.</summary>
internal sealed partial class PlanDraft
{
    public void ApplyRelations()
    {
        foreach (var (upsert, path) in Changes<Change.UpsertRelation>())
        {
            var kind = schema.Kind(upsert.Soort)!;
            var van = RequireEnd(upsert.Van, kind.From, $"{path}.van", upsert.Soort);
            RequireEnd(upsert.Naar, kind.To, $"{path}.naar", upsert.Soort);
            if (van is not null)
            {
                RequireRight(van, path);
            }

            var id = upsert.Target;
            var now = RelationNow(id) ?? new Relation
            {
                Van = upsert.Van,
                Soort = upsert.Soort,
                Naar = upsert.Naar,
                Version = 0,
                Properties = ImmutableSortedDictionary.Create<string, GraphValue>(StringComparer.Ordinal),
            };
            CheckVersion(upsert.ExpectedVersion, relationsBefore.GetValueOrDefault(id)?.Version ?? 0, path, id);
            relationsAfter[id] = now with { Properties = Set(now.Properties, upsert.Properties) };
        }
    }

    private Node? RequireEnd(string id, ImmutableArray<string> types, string path, string soort)
    {
        var node = NodeNow(id);
        if (node is null)
        {
            if (unsettled.Contains(id))
            {
                return null;
            }

            var remedy = retired.GetValueOrDefault(id) is { } target ? $"it was merged into '{target}'; use that" : "create it first, or in the same ChangeSet";
            Fault(path, FaultCode.Missing, $"There is no node '{id}'; {remedy}.");
        }
        else if (!types.Contains(node.Type))
        {
            Fault(path, FaultCode.Ends, $"{soort} does not join a {node.Type} there; use one of {string.Join(", ", types)}.");
        }

        return node;
    }
}
