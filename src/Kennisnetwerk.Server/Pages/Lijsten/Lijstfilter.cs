namespace Kennisnetwerk.Server.Pages.Lijsten;

/// <summary>What the list of onderzoeken is narrowed to.</summary>
/// <param name="Thema">The id of a thema; its parts are included. Null for all.</param>
/// <param name="Uitvoerder">The id of an organisation that carries it out. Null for all.</param>
internal sealed record Lijstfilter(string? Thema, string? Uitvoerder)
{
    private const string Pad = "/onderzoeken";

    /// <summary>Whether the list is narrowed at all.</summary>
    public bool IsLeeg => Thema is null && Uitvoerder is null;

    /// <summary>Reads the filter of an address.</summary>
    public static Lijstfilter Read(IQueryCollection query) => new(One(query, "thema"), One(query, "uitvoerder"));

    /// <summary>The address of the list of onderzoeken with this filter.</summary>
    public static string AdresVan(string? thema, string? uitvoerder) => new Lijstfilter(thema, uitvoerder).Adres(Pad, null);

    /// <summary>The address of a page of the list.</summary>
    public string Adres(string pad, string? na)
    {
        var pairs = new[] { ("thema", Thema), ("uitvoerder", Uitvoerder), ("na", na) }.Where(pair => pair.Item2 is not null)
            .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}").ToList();
        return pairs.Count == 0 ? pad : $"{pad}?{string.Join('&', pairs)}";
    }

    private static string? One(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } value] ? value : null;
}
