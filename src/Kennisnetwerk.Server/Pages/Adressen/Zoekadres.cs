using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Kennis.Zoeken;

namespace Kennisnetwerk.Server.Pages.Adressen;

/// <summary>The address of a search: the words, the filters and the place in the results. Filters are repeated names: <c>type=Onderzoek&amp;type=Thema</c>.</summary>
/// <param name="Vraag">The words, as typed.</param>
/// <param name="Filters">Per facet the chosen values.</param>
/// <param name="Na">Where the page before ended, or null.</param>
public sealed record Zoekadres(string Vraag, ImmutableSortedDictionary<string, ImmutableArray<string>> Filters, string? Na)
{
    /// <summary>The path of the search page.</summary>
    public const string Pad = "/zoeken";

    /// <summary>How many values one facet may be narrowed to; more are left out.</summary>
    public const int MaxWaarden = 20;

    private const int MaxFilterLength = 500;

    /// <summary>Whether any filter is chosen.</summary>
    public bool HeeftFilters => !Filters.IsEmpty;

    /// <summary>Reads the address. Names that no search can be narrowed by are passed over.</summary>
    public static Zoekadres Read(IQueryCollection query, GraphSchema schema)
    {
        var facets = SearchProjection.FacetsOf(schema).ToHashSet(StringComparer.Ordinal);
        var filters = query.Where(pair => facets.Contains(pair.Key))
            .Select(pair => (pair.Key, Values: pair.Value.OfType<string>().Where(value => value.Length is > 0 and <= MaxFilterLength).Distinct().Take(MaxWaarden).ToImmutableArray()))
            .Where(pair => pair.Values.Length > 0)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Values, StringComparer.Ordinal);
        return new Zoekadres(query["q"].ToString().Trim(), filters, query["na"] is [{ Length: > 0 } na] ? na : null);
    }

    /// <summary>The search for these words alone.</summary>
    public static Zoekadres Van(string vraag) => new(vraag, ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal), null);

    /// <summary>Whether the value is chosen.</summary>
    public bool Kiest(string facet, string waarde) => Filters.TryGetValue(facet, out var values) && values.Contains(waarde);

    /// <summary>The same search with one more value, from its first page.</summary>
    public Zoekadres Met(string facet, string waarde) =>
        this with { Filters = Filters.SetItem(facet, [.. Filters.GetValueOrDefault(facet, []), waarde]), Na = null };

    /// <summary>The same search without a value, from its first page.</summary>
    public Zoekadres Zonder(string facet, string waarde)
    {
        var rest = Filters.GetValueOrDefault(facet, []).Remove(waarde);
        return this with { Filters = rest.IsEmpty ? Filters.Remove(facet) : Filters.SetItem(facet, rest), Na = null };
    }

    /// <summary>The address, with its path.</summary>
    public override string ToString()
    {
        var pairs = Filters.SelectMany(filter => filter.Value.Select(value => (filter.Key, value))).Prepend(("q", Vraag));
        var all = Na is null ? pairs : pairs.Append(("na", Na));
        return $"{Pad}?{string.Join('&', all.Select(pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}"))}";
    }
}
