using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>What can be said of a ChangeSet without looking at the graph: sizes, ids, names of the schema, kinds of values.</summary>
internal static class ShapeRules
{
    private const int MaxNameLength = 200;
    private const int MaxReasonLength = 2000;
    private const int MaxClaims = 1000;
    private const int MaxOwners = 100;

    /// <summary>The faults of a ChangeSet, in the order of its changes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="changeSet">The ChangeSet.</param>
    /// <param name="maxChanges">How many changes it may have.</param>
    /// <param name="misshapen">The places of the changes that have one.</param>
    public static List<Fault> Check(GraphSchema schema, ChangeSet changeSet, int maxChanges, out HashSet<int> misshapen)
    {
        misshapen = [];
        var faults = new List<Fault>();
        CheckHead(changeSet, maxChanges, faults);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < changeSet.Changes.Length && faults.Count < ChangePlanner.MaxFaults; i++)
        {
            var change = changeSet.Changes[i];
            var path = ChangePath.Of(i);
            var known = faults.Count;
            if (!seen.Add(change.Target))
            {
                faults.Add(new Fault(path, FaultCode.Repeated, $"'{change.Target}' is changed twice; make it one change."));
            }

            CheckChange(schema, change, path, faults);
            if (faults.Count > known)
            {
                misshapen.Add(i);
            }
        }

        return faults;
    }

    private static void CheckHead(ChangeSet changeSet, int maxChanges, List<Fault> faults)
    {
        void Name(string path, string value)
        {
            if (value.Length is 0 or > MaxNameLength)
            {
                faults.Add(new Fault(path, FaultCode.Limit, $"Give 1 to {MaxNameLength} characters; it has {value.Length}."));
            }

            CheckText(path, value, faults);
        }

        Name("key", changeSet.Key);
        Name("source", changeSet.Source);
        Name("actor.id", changeSet.Actor.Id);
        CheckText("reason", changeSet.Reason, faults);
        if (changeSet.Reason.Length > MaxReasonLength)
        {
            faults.Add(new Fault("reason", FaultCode.Limit, $"Give at most {MaxReasonLength} characters; it has {changeSet.Reason.Length}."));
        }

        if (changeSet.Changes.Length > maxChanges)
        {
            faults.Add(new Fault("changes", FaultCode.Limit, $"A ChangeSet holds at most {maxChanges} changes; it has {changeSet.Changes.Length}. Split it."));
        }
    }

    private static void CheckChange(GraphSchema schema, Change change, string path, List<Fault> faults)
    {
        switch (change)
        {
            case Change.UpsertNode upsert:
                CheckId(upsert.Id, $"{path}.id", faults);
                CheckNode(schema, upsert, path, faults);
                break;
            case Change.UpsertRelation upsert:
                CheckId(upsert.Van, $"{path}.van", faults);
                CheckId(upsert.Naar, $"{path}.naar", faults);
                CheckRelation(schema, upsert, path, faults);
                break;
            case Change.RedirectNode redirect when redirect.Id == redirect.To:
                faults.Add(new Fault($"{path}.to", FaultCode.Cycle, "A node cannot redirect to itself."));
                break;
            default:
                break;
        }
    }

    private static void CheckId(string id, string path, List<Fault> faults)
    {
        if (!NodeId.IsValid(id))
        {
            faults.Add(new Fault(path, FaultCode.Id, $"'{id}' is no id; use 1 to {NodeId.MaxLength} ASCII letters, digits and - . _ : /, starting with a letter or digit."));
        }
    }

    private static void CheckNode(GraphSchema schema, Change.UpsertNode upsert, string path, List<Fault> faults)
    {
        if (schema.Type(upsert.Type) is not { } type)
        {
            faults.Add(new Fault($"{path}.type", FaultCode.Unknown, $"There is no node type '{upsert.Type}'."));
            return;
        }

        CheckValues(type.Name, type.Field, upsert.Fields, $"{path}.fields", faults);
        CheckOwners(upsert.Eigenaars ?? [], $"{path}.eigenaars", faults);
        if (upsert.Claims is not { } claims)
        {
            return;
        }

        if (!type.HoldsClaims)
        {
            faults.Add(new Fault($"{path}.claims", FaultCode.Unknown, $"A {type.Name} holds no claims; put them on a mention."));
        }

        if (claims.Length > MaxClaims)
        {
            faults.Add(new Fault($"{path}.claims", FaultCode.Limit, $"A mention holds at most {MaxClaims} claims; it has {claims.Length}."));
        }

        for (var i = 0; i < claims.Length; i++)
        {
            CheckClaim(claims[i], $"{path}.claims[{i}]", faults);
        }
    }

    private static void CheckOwners(ImmutableArray<string> owners, string path, List<Fault> faults)
    {
        if (owners.Length > MaxOwners)
        {
            faults.Add(new Fault(path, FaultCode.Limit, $"A node has at most {MaxOwners} owners; it has {owners.Length}."));
            return;
        }

        for (var i = 0; i < owners.Length; i++)
        {
            CheckId(owners[i], $"{path}[{i}]", faults);
        }
    }

    private static void CheckText(string path, string text, List<Fault> faults)
    {
        if (!GraphText.IsWellFormed(text))
        {
            faults.Add(new Fault(path, FaultCode.Value, "The text holds half a character (a lone surrogate) or U+0000; it was cut or wrongly decoded."));
        }
    }

    private static void CheckClaim(Claim claim, string path, List<Fault> faults)
    {
        if (claim.Waarde.Length > Claim.MaxValueLength || claim.Gelezen?.Length > Claim.MaxValueLength)
        {
            faults.Add(new Fault($"{path}.waarde", FaultCode.Length, $"A claim's value has at most {Claim.MaxValueLength} characters; shorten it."));
        }

        CheckText($"{path}.waarde", claim.Waarde + claim.Gelezen, faults);
        CheckText($"{path}.plaats", claim.Plaats, faults);
        if (claim.Plaats.Length > Claim.MaxPlaceLength)
        {
            faults.Add(new Fault($"{path}.plaats", FaultCode.Length, $"A claim's place has at most {Claim.MaxPlaceLength} characters; shorten it."));
        }
    }

    private static void CheckRelation(GraphSchema schema, Change.UpsertRelation upsert, string path, List<Fault> faults)
    {
        if (schema.Kind(upsert.Soort) is { } kind)
        {
            CheckValues(kind.Name, kind.Property, upsert.Properties, $"{path}.properties", faults);
        }
        else
        {
            faults.Add(new Fault($"{path}.soort", FaultCode.Unknown, $"There is no relation kind '{upsert.Soort}'."));
        }
    }

    private static void CheckValues(
        string owner, Func<string, GraphField?> find, IEnumerable<KeyValuePair<string, GraphValue?>> values, string path, List<Fault> faults)
    {
        foreach (var (name, value) in values)
        {
            if (find(name) is not { } field)
            {
                faults.Add(new Fault($"{path}.{name}", FaultCode.Unknown, $"{owner} has no '{name}'."));
            }
            else if (value is not null && FieldRule.Check(field, value) is { } fault)
            {
                faults.Add(new Fault($"{path}.{name}", fault.Code, fault.Message));
            }
        }
    }
}
