using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>Short words for the changes and claims that tests write.</summary>
public static class Some
{
    public static Change.UpsertNode Node(string type, string id, params (string Name, GraphValue? Value)[] fields) =>
        new(id, type) { Fields = Values(fields), Status = Publicatiestatus.Gepubliceerd };

    /// <summary>An onderzoek that is titled by its id unless it says otherwise.</summary>
    public static Change.UpsertNode Onderzoek(string id, params (string Name, GraphValue? Value)[] fields) =>
        Node("Onderzoek", id, fields.Any(field => field.Name == "titel") ? fields : [.. fields, ("titel", GraphValue.Of(id))]);

    public static Change.UpsertNode Instelling(string id) => Node("Kennisinstelling", id, ("naam", GraphValue.Of(id)));

    public static Change.UpsertNode Thema(string id) => Node("Thema", id, ("naam", GraphValue.Of(id)));

    public static Change.UpsertNode Vermelding(string id, string herkomst, params Claim[] claims) =>
        Node("Vermelding", id, ("herkomst", GraphValue.Of(herkomst))) with { Claims = [.. claims] };

    public static Change.UpsertRelation Relation(string van, string soort, string naar, params (string Name, GraphValue? Value)[] properties) =>
        new(van, soort, naar) { Properties = Values(properties) };

    public static Claim Claim(string over, string veld, string waarde) => new(over, veld, waarde, "01:1");

    public static ChangeSet ChangeSet(string key, params Change[] changes) => new()
    {
        Key = key,
        Actor = Actor.Systeem,
        Source = "toets",
        Changes = [.. changes],
    };

    public static ChangeSet ChangeSet(Kijker kijker, params Change[] changes) => ChangeSet(Guid.NewGuid().ToString("n"), changes) with
    {
        Actor = new Actor("iemand", kijker),
    };

    private static ImmutableSortedDictionary<string, GraphValue?> Values((string Name, GraphValue? Value)[] values) =>
        values.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
