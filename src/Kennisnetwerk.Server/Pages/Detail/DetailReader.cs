using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Server.Pages.Lijsten;
using Kennisnetwerk.Server.Pages.Taal;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>Reads all that the page of a node shows.</summary>
internal sealed class DetailReader(IGraphStore store, EvidenceReader evidence, MentionListReader mentions)
{
    /// <summary>How many neighbours a page shows at most.</summary>
    public const int MaxNeighbours = 1000;

    private static readonly ImmutableArray<string> DistinguishingFields = ["soort", "niveau", "aantal", "eenheid", "periode", "regio"];

    /// <summary>The node with this id, redirects followed; null when there is none that the viewer may see.</summary>
    public async Task<Node?> FindAsync(Kijker kijker, string id, CancellationToken cancellationToken) =>
        NodeId.IsValid(id) ? (await store.GetAsync(kijker, [id], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(id) : null;

    /// <summary>The page of a node.</summary>
    /// <param name="kijker">Who looks.</param>
    /// <param name="node">The node, as <see cref="FindAsync"/> gave it.</param>
    /// <param name="na">Of a source: where the page of mentions before ended; else null.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <exception cref="CursorException">The place is of another list.</exception>
    public async Task<DetailView> ReadAsync(Kijker kijker, Node node, string? na, CancellationToken cancellationToken)
    {
        var neighbours = new ExpandRequest
        {
            Parents = [node.Id],
            Soorten = [.. store.Schema.RelationKinds.Where(kind => kind.Name != MentionListReader.UitBron).Select(kind => kind.Name)],
            Direction = Direction.Beide,
            Page = new PageRequest(MaxNeighbours),
        };
        var page = (await store.ExpandAsync(kijker, neighbours, cancellationToken).ConfigureAwait(false))[node.Id];
        var total = page.HasMore ? (await store.CountNeighboursAsync(kijker, neighbours, cancellationToken).ConfigureAwait(false))[node.Id] : page.Rows.Length;
        var feiten = await evidence.ReadAsync(kijker, node, [.. page.Items], cancellationToken).ConfigureAwait(false);
        return new DetailView
        {
            Type = node.Type,
            Ding = Verwijzing.Naar(node),
            Nader = NaderOf(store.Schema.Type(node.Type)!, node),
            Boven = Lijst.VanType(store.Schema, node.Type) is { } lijst ? new Kruimel(lijst.Titel, lijst.Pad) : null,
            Velden = [.. FieldsOf(node)],
            Ontbreekt = [.. Completeness.Missing(store.Schema, node).Select(FieldLabels.Of)],
            Groepen = [.. GroupsOf(node, page.Items)],
            Weggelaten = total - page.Rows.Length,
            Feiten = feiten.Feiten,
            Voorbehoud = node.Type == "Persoon" && node.Text("bevestigd") != "true" ? ReservationOf(feiten.Jaar) : null,
            Leemte = node.Type == "Thema" && !page.Items.Any(neighbour => neighbour.Relation.Soort == "GAAT_OVER") ? "Bij dit thema zelf is geen onderzoek bekend." : null,
            Vermeldingen = node.Type == "Bron" ? await mentions.ReadAsync(kijker, node, na, cancellationToken).ConfigureAwait(false) : null,
        };
    }

    private static string NaderOf(NodeType type, Node node) => string.Join(", ", DistinguishingFields
        .Where(node.Fields.ContainsKey)
        .Select(name => type.Field(name) is { Kind: FieldKind.Choice } ? ChoiceLabels.InSentence(node.Text(name)!) : node.Text(name)!)
        .Prepend(TypeLabels.Of(type.Name)).Distinct());

    private static string ReservationOf(int? year) => year is null ? "Genoemd in bron, niet bevestigd." : $"Genoemd in bron ({year}), niet bevestigd.";

    private IEnumerable<VeldRegel> FieldsOf(Node node) =>
        from field in store.Schema.Type(node.Type)!.Fields
        where field.Name != NodeLabel.FieldOf(node) && !(node.Type == "Persoon" && field.Name == "bevestigd")
        let value = node.Fields.GetValueOrDefault(field.Name)
        where value is not null and not ListValue { Items.IsEmpty: true }
        select new VeldRegel(FieldLabels.Of(field.Name), [.. ValueLabels.All(field, value).Select(words => field.Kind == FieldKind.Text ? words : ChoiceLabels.Capitalise(words))]);

    private static IEnumerable<VerbandGroep> GroupsOf(Node node, IEnumerable<Neighbour> neighbours) => neighbours
        .GroupBy(neighbour => (neighbour.Relation.Soort, Uit: neighbour.Relation.Van == node.Id))
        .OrderBy(group => RelationLabels.PlaceOf(group.Key.Soort)).ThenByDescending(group => group.Key.Uit).ThenBy(group => group.Key.Soort, StringComparer.Ordinal)
        .GroupBy(group => RelationLabels.Of(group.Key.Soort, group.Key.Uit), StringComparer.Ordinal)
        .Select(group => new VerbandGroep(
            group.Key,
            [.. group.SelectMany(same => same).Select(Describe).OrderBy(verband => DutchSortKey.Of(verband.Ding.Naam), CodePointComparer.Instance)]));

    private static Verband Describe(Neighbour neighbour)
    {
        var properties = neighbour.Relation.Properties;
        IEnumerable<string?> parts =
        [
            properties.TryGetValue("rol", out var role) ? ChoiceLabels.InSentence(role.ToString()!) : null,
            properties.TryGetValue("sinds", out var from) ? $"sinds {ValueLabels.Of(from)}" : null,
            properties.TryGetValue("tot", out var until) ? $"tot {ValueLabels.Of(until)}" : null,
            properties.TryGetValue("toelichting", out var remark) ? ValueLabels.Of(remark) : null,
        ];
        var said = string.Join("; ", parts.Where(part => part is not null));
        return new Verband(Verwijzing.Naar(neighbour.Node), said.Length > 0 ? said : null, properties.GetValueOrDefault("afgeleid") is TruthValue { Truth: true });
    }
}
