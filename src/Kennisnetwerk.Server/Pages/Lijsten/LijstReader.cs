using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Server.Pages.Taal;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Lijsten;

/// <summary>Reads a page of a list.</summary>
internal sealed class LijstReader(IGraphStore store)
{
    /// <summary>How many rows a page has at most.</summary>
    public const int PageSize = 50;

    /// <summary>A page of the list, as the viewer may see it.</summary>
    /// <param name="kijker">Who looks.</param>
    /// <param name="lijst">The list.</param>
    /// <param name="filter">What it is narrowed to; only a list of <c>Werk</c> can be.</param>
    /// <param name="na">Where the page before ended, or null.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <exception cref="CursorException">The place is of another list.</exception>
    public async Task<LijstView> ReadAsync(Kijker kijker, Lijst lijst, Lijstfilter filter, string? na, CancellationToken cancellationToken)
    {
        var condition = await ConditionOfAsync(kijker, filter, cancellationToken).ConfigureAwait(false);
        var page = await store.ScanAsync(
            kijker,
            new ScanRequest { Type = lijst.Type, Filter = condition, Order = [new Order(lijst.Naamveld, Alphabetical: true)], Page = new PageRequest(PageSize, na) },
            cancellationToken).ConfigureAwait(false);
        return new LijstView
        {
            Titel = lijst.Titel,
            Inleiding = lijst.Inleiding,
            Totaal = await store.CountAsync(kijker, lijst.Type, condition, cancellationToken).ConfigureAwait(false),
            Rijen = [.. page.Items.Select(node => new LijstRij(Verwijzing.Naar(node), Placing(lijst, node)))],
            Filters = await FiltersAsync(kijker, lijst, filter, cancellationToken).ConfigureAwait(false),
            Eerste = na is null ? null : filter.Adres(lijst.Pad, null),
            Volgende = page.HasMore ? filter.Adres(lijst.Pad, page.Rows[^1].Cursor) : null,
        };
    }

    private string Placing(Lijst lijst, Node node) => string.Join(" · ", lijst.Bijvelden
        .Select(field => node.Fields.TryGetValue(field, out var value) ? ValueLabels.Of(store.Schema.Type(node.Type)!.Field(field), value) : null)
        .Prepend(Verwijzing.SoortVan(node)).Where(part => part is not null));

    private async Task<ImmutableArray<Kruimel>> FiltersAsync(Kijker kijker, Lijst lijst, Lijstfilter filter, CancellationToken cancellationToken)
    {
        var names = await store.GetAsync(kijker, [.. new[] { filter.Thema, filter.Uitvoerder }.OfType<string>().Where(NodeId.IsValid)], cancellationToken).ConfigureAwait(false);
        string NameOf(string id) => names.TryGetValue(id, out var node) ? NodeLabel.Of(node) : id;
        var chips = ImmutableArray.CreateBuilder<Kruimel>();
        if (filter.Thema is { } thema)
        {
            chips.Add(new Kruimel($"thema {NameOf(thema)}", (filter with { Thema = null }).Adres(lijst.Pad, null)));
        }

        if (filter.Uitvoerder is { } uitvoerder)
        {
            chips.Add(new Kruimel($"uitgevoerd door {NameOf(uitvoerder)}", (filter with { Uitvoerder = null }).Adres(lijst.Pad, null)));
        }

        return chips.ToImmutable();
    }

    private async Task<Filter?> ConditionOfAsync(Kijker kijker, Lijstfilter filter, CancellationToken cancellationToken)
    {
        var conditions = ImmutableArray.CreateBuilder<Filter>();
        if (filter.Thema is { } thema)
        {
            var branch = await Thematak.ReadAsync(store, kijker, [thema], cancellationToken).ConfigureAwait(false);
            conditions.Add(new Filter.Related("GAAT_OVER", Direction.Uit, branch[thema]));
        }

        if (filter.Uitvoerder is { } uitvoerder)
        {
            conditions.Add(new Filter.Related("UITGEVOERD_DOOR", Direction.Uit, [uitvoerder]));
        }

        return conditions.Count == 0 ? null : new Filter.And(conditions.ToImmutable());
    }
}
