using System.Collections.Frozen;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Server.Pages.Adressen;

/// <summary>The permanent address of a node's page: <c>/onderzoek/{id}</c>. Types that share a page share its first part.</summary>
public static class PageAddress
{
    private static readonly FrozenDictionary<string, string> SegmentByType = new Dictionary<string, string>
    {
        ["Onderzoek"] = "onderzoek",
        ["Publicatie"] = "publicatie",
        ["Kennisinstelling"] = "instelling",
        ["Lectoraat"] = "instelling",
        ["Kenniswerkplaats"] = "instelling",
        ["AcademischeFunctie"] = "instelling",
        ["Onderzoeksgroep"] = "instelling",
        ["Ontwikkeltafel"] = "instelling",
        ["Netwerk"] = "instelling",
        ["Thema"] = "thema",
        ["Persoon"] = "persoon",
        ["Expert"] = "expert",
        ["Specialisme"] = "specialisme",
        ["Doelgroep"] = "specialisme",
        ["Methode"] = "specialisme",
        ["RetTrend"] = "trend",
        ["Begrip"] = "begrip",
        ["Bron"] = "bron",
        ["Voorziening"] = "voorziening",
        ["Kennisvraag"] = "kennisvraag",
        ["Aanvraag"] = "aanvraag",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first parts of the addresses, each once.</summary>
    public static IEnumerable<string> Segments => SegmentByType.Values.Distinct();

    /// <summary>The address of a node, or null for a type without a page (mentions and external ids).</summary>
    public static string? Of(Node node) => Of(node.Type, node.Id);

    /// <summary>The address of the node of this type with this id, or null for a type without a page.</summary>
    public static string? Of(string type, string id) => SegmentByType.TryGetValue(type, out var segment) ? $"/{segment}/{Escape(id)}" : null;

    private static string Escape(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
