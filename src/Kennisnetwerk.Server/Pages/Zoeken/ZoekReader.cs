using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Taal;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Zoeken;

/// <summary>Asks the search service and writes its answer in words.</summary>
internal sealed class ZoekReader(IZoekdienst zoekdienst, IGraphStore store)
{
    private const int MaxFragmenten = 2;

    private static readonly ImmutableArray<string> FacetOrder = [ZoekVeld.Type, ZoekVeld.Thema, "status", "soort", "regio", "jaar", "niveau"];

    private static readonly ImmutableArray<string> PlacingFields = ["status", "jaar", "regio"];

    /// <summary>The results as the viewer may see them.</summary>
    /// <exception cref="ZoekvraagException">The question cannot be answered as it stands.</exception>
    public async Task<ZoekView> ReadAsync(Kijker kijker, Zoekadres adres, CancellationToken cancellationToken)
    {
        var resultaat = await zoekdienst.ZoekAsync(kijker, new Zoekvraag(adres.Vraag) { Facetten = adres.Filters, Na = adres.Na }, cancellationToken).ConfigureAwait(false);
        var names = await ThemaNamesAsync(kijker, adres, resultaat, cancellationToken).ConfigureAwait(false);
        string NameOf(string facet, string value) => facet switch
        {
            ZoekVeld.Type => TypeLabels.Label(value),
            ZoekVeld.Thema => names.GetValueOrDefault(value, value),
            _ => value switch { "true" => "Ja", "false" => "Nee", _ => ChoiceLabels.Capitalise(IsChoice(facet) ? ChoiceLabels.Of(value) : value) },
        };
        return new ZoekView
        {
            Adres = adres,
            Totaal = resultaat.Totaal,
            Treffers = [.. resultaat.Treffers.Select(Describe)],
            Facetten = [.. resultaat.Facetten.Where(facet => PlaceOf(facet) >= 0 && facet.Values.Count > 0).OrderBy(PlaceOf).Select(facet => new FacetGroep(
                FieldLabels.Of(facet.Field),
                [.. facet.Values.Select(value => Choice(adres, facet.Field, value, NameOf(facet.Field, value.Value)))]))],
            Filters = [.. adres.Filters.SelectMany(filter => filter.Value.Select(value =>
                new FacetKeuze($"{FieldLabels.Of(filter.Key)}: {NameOf(filter.Key, value)}", null, adres.Zonder(filter.Key, value).ToString(), true)))],
            BedoeldeU = resultaat.BedoeldeU is { } other ? new Kruimel(other, (adres with { Vraag = other, Na = null }).ToString()) : null,
            Volgende = resultaat.Volgende is { } next ? (adres with { Na = next }).ToString() : null,
        };
    }

    private static int PlaceOf(FacetResult facet) => FacetOrder.IndexOf(facet.Field);

    private static FacetKeuze Choice(Zoekadres adres, string facet, FacetValue value, string name)
    {
        var chosen = adres.Kiest(facet, value.Value);
        return new FacetKeuze(name, value.Count, (chosen ? adres.Zonder(facet, value.Value) : adres.Met(facet, value.Value)).ToString(), chosen);
    }

    private bool IsChoice(string facet) => store.Schema.NodeTypes.Any(type => type.Field(facet) is { Kind: Graph.Schema.FieldKind.Choice });

    private Gevonden Describe(Treffer treffer)
    {
        var ding = Verwijzing.Naar(treffer.Node);
        var titel = treffer.Fragmenten.FirstOrDefault(fragment => fragment.Text == ding.Naam);
        var andere = treffer.Fragmenten.Where(fragment => fragment.Text != ding.Naam && fragment.Marks.Count > 0).DistinctBy(fragment => fragment.Field).Take(MaxFragmenten).ToList();
        var samenvatting = treffer.Node.Text("samenvatting") ?? (NodeLabel.FieldOf(treffer.Node) == "omschrijving" ? null : treffer.Node.Text("omschrijving"));
        return new Gevonden(
            ding,
            titel is null ? [new TekstDeel(ding.Naam, false)] : [.. Marked(titel)],
            [.. TekstDeel.SplitAsterisks(treffer.Waarom)],
            andere.Count == 0 && samenvatting is not null
                ? [("", [new TekstDeel(samenvatting, false)])]
                : [.. andere.Select(fragment => (FieldLabels.Of(fragment.Field), Marked(fragment).ToImmutableArray()))],
            [.. PlacingFields.Where(treffer.Node.Fields.ContainsKey)
                .Select(field => ChoiceLabels.Capitalise(ValueLabels.Of(store.Schema.Type(treffer.Node.Type)!.Field(field), treffer.Node.Fields[field])))]);
    }

    private static IEnumerable<TekstDeel> Marked(FieldHighlight fragment) =>
        TekstDeel.Split(fragment.Text, fragment.Marks.Select(mark => (mark.Start, mark.Length)))
            .Prepend(new TekstDeel(fragment.StartsInside ? "… " : "", false))
            .Append(new TekstDeel(fragment.EndsInside ? " …" : "", false))
            .Where(deel => deel.Tekst.Length > 0);

    private async Task<Dictionary<string, string>> ThemaNamesAsync(Kijker kijker, Zoekadres adres, Zoekresultaat resultaat, CancellationToken cancellationToken)
    {
        var ids = resultaat.Facetten.Where(facet => facet.Field == ZoekVeld.Thema).SelectMany(facet => facet.Values).Select(value => value.Value)
            .Concat(adres.Filters.GetValueOrDefault(ZoekVeld.Thema, [])).Distinct().ToList();
        var nodes = await store.GetAsync(kijker, ids, cancellationToken).ConfigureAwait(false);
        return nodes.ToDictionary(pair => pair.Key, pair => NodeLabel.Of(pair.Value), StringComparer.Ordinal);
    }
}
