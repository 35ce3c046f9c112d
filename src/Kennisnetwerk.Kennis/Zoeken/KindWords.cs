using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>
/// What kind of thing a node is, in words that people type along with what they look for: <c>afgerond onderzoek</c>, <c>lectoraat</c>,
/// <c>proefschrift</c>. They are the schema's own (the type, and the values of facets that are not searched by themselves), and what people
/// call the type besides.
/// </summary>
internal static partial class KindWords
{
    private static readonly FrozenDictionary<string, string> AlsoCalled = new Dictionary<string, string>
    {
        ["Onderzoek"] = "project studie",
        ["Publicatie"] = "artikel rapport",
        ["Kennisinstelling"] = "instelling organisatie",
        ["Netwerk"] = "samenwerkingsverband",
        ["Persoon"] = "professional",
        ["Expert"] = "deskundige specialist",
        ["Specialisme"] = "kennisgebied expertise",
        ["Methode"] = "methodiek interventie",
        ["RetTrend"] = "signaal cijfer",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Of(Node node, NodeType type)
    {
        yield return Words(type.Name);
        if (AlsoCalled.GetValueOrDefault(type.Name) is { } names)
        {
            yield return names;
        }

        foreach (var field in type.Fields.Where(field => field is { IsFacet: true, SearchWeight: 0, VisibleFor: Rol.Bezoeker }))
        {
            foreach (var value in node.Fields.GetValueOrDefault(field.Name) switch { null => [], ListValue list => list.Items, var one => [one] })
            {
                yield return Words(value.ToString()!);
            }
        }
    }

    // AcademischeFunctie and HOGESCHOOL_LECTORAAT as people write them.
    private static string Words(string name) => WordStart().Replace(name, " $0").Replace('_', ' ').Trim().ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart();
}
