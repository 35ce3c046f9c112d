using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Tests.Shared;

/// <summary>Small things to put in a graph: published, and complete enough for the schema.</summary>
internal static class Proef
{
    private static int writes;

    public static Change.UpsertNode Onderzoek(string id, string titel, params (string Field, object? Value)[] more) =>
        Ding(id, "Onderzoek", [("titel", titel), ("soort", "ONDERZOEK"), ("status", "LOPEND"), .. more]);

    public static Change.UpsertNode Thema(string id, string naam, params (string Field, object? Value)[] more) =>
        Ding(id, "Thema", [("naam", naam), ("niveau", "LANDELIJK_THEMA"), .. more]);

    public static Change.UpsertNode Instelling(string id, string naam, params (string Field, object? Value)[] more) =>
        Ding(id, "Kennisinstelling", [("naam", naam), ("soort", "HOGESCHOOL"), .. more]);

    public static Change.UpsertNode Persoon(string id, string naam, params (string Field, object? Value)[] more) =>
        Ding(id, "Persoon", [("naam", naam), ("bevestigd", false), .. more]);

    public static Change.UpsertNode Begrip(string id, string begrip, params (string Field, object? Value)[] more) =>
        Ding(id, "Begrip", [("begrip", begrip), .. more]);

    public static Change.UpsertNode Vermelding(string id, Herkomst herkomst, params Claim[] claims) =>
        Ding(id, "Vermelding", [("plaats", "01:1"), ("herkomst", herkomst.ToString().ToUpperInvariant()), ("afgeleid", false)]) with { Claims = [.. claims] };

    public static Change.UpsertNode Ding(string id, string type, params (string Field, object? Value)[] fields)
    {
        var node = new Change.UpsertNode(id, type) { Status = Publicatiestatus.Gepubliceerd };
        return node with { Fields = node.Fields.SetItems(fields.Select(pair => KeyValuePair.Create(pair.Field, Value(pair.Value)))) };
    }

    public static Change.UpsertRelation Relatie(string van, string soort, string naar, params (string Property, object? Value)[] properties)
    {
        var relation = new Change.UpsertRelation(van, soort, naar);
        return relation with { Properties = relation.Properties.SetItems(properties.Select(pair => KeyValuePair.Create(pair.Property, Value(pair.Value)))) };
    }

    /// <summary>Writes these changes at once, and fails the test when the graph refuses them.</summary>
    public static async Task WriteAsync(this IGraphStore store, params Change[] changes)
    {
        var changeSet = new ChangeSet { Key = $"proef-{Interlocked.Increment(ref writes)}", Actor = Actor.Systeem, Source = "proef", Changes = [.. changes] };
        var result = await store.ApplyAsync(changeSet, TestContext.Current.CancellationToken);
        Assert.Empty(result is ApplyResult.Rejected rejected ? rejected.Faults : []);
    }

    private static GraphValue? Value(object? value) => value switch
    {
        null => null,
        string text => GraphValue.Of(text),
        bool truth => GraphValue.Of(truth),
        int number => GraphValue.Of(number),
        double number => GraphValue.Of(number),
        DateOnly date => GraphValue.Of(date),
        IEnumerable<string> list => GraphValue.Of(list),
        _ => throw new ArgumentException($"A graph holds no {value.GetType().Name}.", nameof(value)),
    };
}
