using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Support;

/// <summary>Nodes and relations as a store would give them.</summary>
internal static class Make
{
    public static Node Node(string type, string id, params (string Name, GraphValue Value)[] fields) => new()
    {
        Id = id,
        Type = type,
        Version = 1,
        Status = Publicatiestatus.Gepubliceerd,
        CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        ModifiedAt = new DateTimeOffset(2026, 1, 3, 3, 4, 5, TimeSpan.Zero),
        Fields = Values(fields),
    };

    public static Relation Relation(string van, string soort, string naar, params (string Name, GraphValue Value)[] properties) =>
        new() { Van = van, Soort = soort, Naar = naar, Version = 1, Properties = Values(properties) };

    private static ImmutableSortedDictionary<string, GraphValue> Values((string Name, GraphValue Value)[] values) =>
        values.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
