using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Brings the fields of things, and the properties of relations, in line with the claims about them.</summary>
internal sealed partial class PlanDraft
{
    public void ApplyClaims()
    {
        CheckClaims();
        CheckRestated();
        var direct = DirectNames();
        var before = nodesBefore.Values.SelectMany(MentionReader.ClaimsOf).ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);
        var after = nodesBefore.Keys.Union(nodesAfter.Keys).Select(NodeNow).OfType<Node>()
            .SelectMany(MentionReader.ClaimsOf).ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);

        foreach (var over in reached)
        {
            if (!before.Contains(over) && !after.Contains(over))
            {
                continue;
            }

            if (NodeNow(over) is { } node && schema.Type(node.Type) is { } type)
            {
                nodesAfter[over] = node with { Fields = Follow(type.Fields, node.Fields, before[over], after[over], direct[over]) };
            }
            else if (RelationNow(over) is { } relation && schema.Kind(relation.Soort) is { } kind)
            {
                relationsAfter[over] = relation with { Properties = Follow(kind.Properties, relation.Properties, before[over], after[over], direct[over]) };
            }
        }

        CheckDirectValues(after);
    }

    // A field that its last claim leaves is empty, unless the same ChangeSet sets it.
    private static ImmutableSortedDictionary<string, GraphValue> Follow(
        ImmutableArray<GraphField> fields,
        ImmutableSortedDictionary<string, GraphValue> values,
        IEnumerable<SourcedClaim> before,
        IEnumerable<SourcedClaim> after,
        IEnumerable<string> direct) =>
        values.RemoveRange(before.Concat(after).Select(claim => claim.Claim.Veld).Except(direct)).SetItems(ClaimPolicy.Materialise(fields, after));

    private ILookup<string, string> DirectNames() => Changes<Change.UpsertNode>().SelectMany(pair => pair.Change.Fields.Keys.Select(name => (Over: pair.Change.Id, Name: name)))
        .Concat(Changes<Change.UpsertRelation>().SelectMany(pair => pair.Change.Properties.Keys.Select(name => (Over: pair.Change.Target, Name: name))))
        .ToLookup(pair => pair.Over, pair => pair.Name, StringComparer.Ordinal);

    // Who gives a thing a value by a claim changes the thing, and so needs the right to; a mention of one's own is not enough.
    private void CheckRestated()
    {
        if (changeSet.Actor.Kijker.ZietAlles)
        {
            return;
        }

        foreach (var (over, path) in Restated())
        {
            if ((NodeNow(over) ?? (RelationNow(over) is { } relation ? NodeNow(relation.Van) : null)) is { } thing)
            {
                RequireRight(thing, path);
            }
        }
    }

    // The things of which a change gives or takes values by way of a mention, each with the path of the change.
    private IEnumerable<(string Over, string Path)> Restated()
    {
        foreach (var (change, path) in Changes<Change>().Where(pair => pair.Change is not Change.UpsertRelation and not Change.DeleteRelation))
        {
            var before = ValuesOf(nodesBefore.GetValueOrDefault(change.Target));
            var after = ValuesOf(NodeNow(change.Target));
            foreach (var over in before.Concat(after).Select(claims => claims.Key).Distinct().Where(over => !before[over].SequenceEqual(after[over])))
            {
                yield return (over, path);
            }
        }
    }

    private static ILookup<string, SourcedClaim> ValuesOf(Node? mention) =>
        (mention is null ? [] : MentionReader.ClaimsOf(mention)).Where(claim => claim.Claim.Veld.Length > 0).ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);

    private void CheckClaims()
    {
        foreach (var (upsert, path) in Changes<Change.UpsertNode>())
        {
            var claims = upsert.Claims ?? [];
            for (var i = 0; i < claims.Length; i++)
            {
                CheckClaim(claims[i], $"{path}.claims[{i}]");
            }
        }
    }

    private void CheckClaim(Claim claim, string path)
    {
        GraphField? field;
        if (IsOfMention(claim.Over))
        {
            Fault($"{path}.over", FaultCode.Ends, $"'{claim.Over}' is of a mention; a claim speaks of a thing or of a relation between things.");
            return;
        }

        if (NodeNow(claim.Over) is { } node)
        {
            field = schema.Type(node.Type)!.Field(claim.Veld);
        }
        else if (RelationNow(claim.Over) is { } relation)
        {
            field = schema.Kind(relation.Soort)!.Property(claim.Veld);
        }
        else
        {
            if (!unsettled.Contains(claim.Over))
            {
                Fault($"{path}.over", FaultCode.Missing, $"There is no node or relation '{claim.Over}' to make a claim about.");
            }

            return;
        }

        if (claim.Veld.Length == 0)
        {
            return;
        }

        if (field is null || claim.Veld == RelationId.RoleProperty && RelationId.IsRelationId(claim.Over))
        {
            Fault($"{path}.veld", FaultCode.Unknown, $"'{claim.Over}' has no field '{claim.Veld}' that a claim can give.");
        }
        else if (FieldText.Read(field, claim.Uitkomst) is not { } value)
        {
            Fault($"{path}.waarde", FaultCode.Value, $"'{claim.Veld}' cannot be '{claim.Uitkomst}'; give {FieldText.Expectation(field)}.");
        }
        else if (FieldRule.Check(field, field.IsList ? ListValue.Of([value]) : value) is { } fault)
        {
            Fault($"{path}.waarde", fault.Code, fault.Message);
        }
    }

    private bool IsOfMention(string over)
    {
        bool HoldsClaims(string type) => schema.Type(type)?.HoldsClaims == true;
        return (NodeNow(over) is { } node && HoldsClaims(node.Type))
            || (RelationNow(over) is { } relation && schema.Kind(relation.Soort) is { } kind && (kind.From.All(HoldsClaims) || kind.To.All(HoldsClaims)));
    }

    private void CheckDirectValues(ILookup<string, SourcedClaim> after)
    {
        foreach (var (upsert, path) in Changes<Change.UpsertNode>())
        {
            Check(upsert.Id, upsert.Fields.Keys, $"{path}.fields");
        }

        foreach (var (upsert, path) in Changes<Change.UpsertRelation>())
        {
            Check(upsert.Target, upsert.Properties.Keys, $"{path}.properties");
        }

        void Check(string over, IEnumerable<string> names, string path)
        {
            foreach (var name in unsettled.Contains(over) ? [] : names.Intersect(after[over].Select(claim => claim.Claim.Veld)))
            {
                Fault($"{path}.{name}", FaultCode.Claimed, $"'{name}' of '{over}' follows the claims about it; make a claim instead of setting it.");
            }
        }
    }
}
